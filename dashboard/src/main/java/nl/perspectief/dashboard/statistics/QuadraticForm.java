package nl.perspectief.dashboard.statistics;

/**
 * {@code dᵀV⁻¹d} for differences d with covariance V, by the Cholesky factor: {@code V = LLᵀ}, then
 * {@code Lz = d} and the value is {@code zᵀz}. A difference that follows from those before it is
 * left out. (A library of matrices for this one sum would be more than it is worth.)
 *
 * @param rank how many differences were not left out
 */
record QuadraticForm(double value, int rank) {

    /** What has so little variance of its own is a sum of others, but for rounding. */
    private static final double DEPENDENT = 1e-10;

    static QuadraticForm of(double[] d, double[][] v) {
        double[][] factor = new double[d.length][d.length];
        double[] z = new double[d.length];
        double value = 0;
        int rank = 0;
        for (int row = 0; row < d.length; row++) {
            reduce(factor, v, row);
            double own = v[row][row] - product(factor[row], factor[row], row);
            if (own > DEPENDENT * v[row][row]) {
                factor[row][row] = StrictMath.sqrt(own);
                z[row] = (d[row] - product(factor[row], z, row)) / factor[row][row];
                value += z[row] * z[row];
                rank++;
            }
        }
        return new QuadraticForm(value, rank);
    }

    private static void reduce(double[][] factor, double[][] v, int row) {
        for (int column = 0; column < row; column++) {
            double pivot = factor[column][column];
            double left = v[row][column] - product(factor[row], factor[column], column);
            factor[row][column] = pivot == 0 ? 0 : left / pivot;
        }
    }

    private static double product(double[] a, double[] b, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
