package nl.perspectief.dashboard.admin.night;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether all is well, for a program that watches; why not is told to administrators only. */
@Controller
final class HealthPage {

    static final String PATH = "/health";

    private final Health health;

    HealthPage(Health health) {
        this.health = health;
    }

    @GetMapping(PATH)
    ResponseEntity<String> page() {
        boolean isWell = health.troubles().isEmpty();
        return ResponseEntity.status(isWell ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body("{\"status\":\"%s\"}".formatted(isWell ? "UP" : "DOWN"));
    }
}
