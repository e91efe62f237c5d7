package nl.perspectief.dashboard.api;

import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.indicator.FiguresException;
import nl.perspectief.sql.WarehouseException;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what went wrong in the form of RFC 9457, with a Dutch sentence of what to do. */
@Order(0)
@RestControllerAdvice(basePackageClasses = Problems.class)
final class Problems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ExportRefusedException e) {
        return problem(
                HttpStatus.BAD_REQUEST, "Vraag niet begrepen", String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notThere(NotThereException e) {
        return problem(HttpStatus.NOT_FOUND, "Niet gevonden", String.valueOf(e.getMessage()));
    }

    /** What is damaged is in the log; a program is only told that it can try again later. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(WarehouseException e) {
        return unreadable(e, "The published figures cannot be read");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(FiguresException e) {
        return unreadable(e, "The published figures cannot be asked");
    }

    private static ResponseEntity<ProblemDetail> unreadable(Exception e, String what) {
        System.getLogger(Problems.class.getName()).log(System.Logger.Level.ERROR, what, e);
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Cijfers niet te lezen",
                "De cijfers zijn nu niet te lezen. Probeer het later opnieuw.");
    }

    static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(problem);
    }
}
