package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where the dashboard can be reached on this machine. */
final class PortOption {

    private static final int HIGHEST = 65_535;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // filled in before the command is called
    private CommandSpec command;

    @Option(names = "--port", paramLabel = "POORT", description = "Poort (${DEFAULT-VALUE}).")
    private int port = 8080;

    /** Asked before the work begins, for nobody wants to hear it after a long import. */
    int requireFree(String address) {
        if (port < 1 || port > HIGHEST) {
            throw new ParameterException(
                    command.commandLine(),
                    "Poort %d bestaat niet. Kies een getal van 1 tot en met %d."
                            .formatted(port, HIGHEST));
        }
        try (var _ = new ServerSocket(port, 0, InetAddress.getByName(address))) {
            return port;
        } catch (UnknownHostException e) {
            throw unusable(address);
        } catch (BindException e) {
            throw isOfThisMachine(address) ? inUse() : unusable(address);
        } catch (IOException e) {
            throw inUse();
        }
    }

    private CannotRunException inUse() {
        return new CannotRunException(
                "Poort %d is al in gebruik of niet toegestaan. Kies met --port een andere."
                        .formatted(port));
    }

    private static CannotRunException unusable(String address) {
        return new CannotRunException(
                "%s is geen adres van deze machine. Kies met --address een ander, bijvoorbeeld 0.0.0.0 voor alle."
                        .formatted(address));
    }

    private static boolean isOfThisMachine(String address) {
        try (var _ = new ServerSocket(0, 0, InetAddress.getByName(address))) {
            return true;
        } catch (IOException _) {
            return false; // which is the answer
        }
    }
}
