package nl.perspectief.dashboard.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Where letters are posted. Without a host there is no post, and nothing is sent. */
@Component
final class Post {

    private static final String PATIENCE_IN_MS = "10000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;

    /**
     * @param tls whether nothing may be sent unencrypted
     */
    Post(
            @Value("${perspectief.mail.host:}") String host,
            @Value("${perspectief.mail.port:587}") int port,
            @Value("${perspectief.mail.user:}") String user,
            @Value("${perspectief.mail.password:}") String password,
            @Value("${perspectief.mail.from:}") String from,
            @Value("${perspectief.mail.tls:true}") boolean tls) {
        if (!host.isBlank() && from.isBlank()) {
            throw new IllegalStateException(
                    "perspectief.mail.host is set: set perspectief.mail.from too, the sender of the letters");
        }
        this.from = from;
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isBlank()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_IN_MS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_IN_MS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_IN_MS);
    }

    /** Whether there is a host to send by. */
    boolean isSet() {
        var host = sender.getHost();
        return host != null && !host.isBlank();
    }

    /**
     * The same with a file.
     *
     * @throws org.springframework.mail.MailException when the host does not take it
     */
    void send(String to, String subject, String text, String name, Path file) {
        sender.send(
                message -> {
                    var made = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
                    made.setFrom(from);
                    made.setTo(to);
                    made.setSubject(subject);
                    made.setText(text);
                    made.addAttachment(name, new FileSystemResource(file));
                });
    }

    /**
     * @throws org.springframework.mail.MailException when the host does not take it
     */
    void send(String to, String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        sender.send(message);
    }
}
