package nl.perspectief.etl.hostile;

import static nl.perspectief.etl.hostile.Base.TRAJECTORIES;
import static nl.perspectief.etl.hostile.Base.with;
import static nl.perspectief.etl.hostile.Hostile.read;
import static nl.perspectief.etl.hostile.Hostile.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** In what letters XML can be written. */
final class HostileEncodings {

    private HostileEncodings() {}

    static List<Hostile> all() {
        return List.of(
                read("UTF-8 with a mark", encoded(StandardCharsets.UTF_8, "\uFEFF")),
                read("UTF-16 with a mark", encoded(StandardCharsets.UTF_16LE, "\uFEFF")),
                read("UTF-16, big end first", encoded(StandardCharsets.UTF_16BE, "\uFEFF")),
                refused("encoding that does not exist", "beschadigd", declared("klingon")),
                refused("other encoding than it says", "beschadigd", declared("UTF-16")),
                refused("bytes that are no UTF-8", "beschadigd", broken()),
                read("lines that end like on Windows", changed("><", ">\r\n<")),
                refused(
                        "attribute of 20 MB that looks like tags in UTF-16",
                        "te groot",
                        wideAttribute()));
    }

    private static Hostile.Maker encoded(Charset charset, String mark) {
        return file -> {
            var xml =
                    Base.parts()
                            .text(TRAJECTORIES)
                            .replaceFirst(
                                    "encoding=\"UTF-8\"",
                                    "encoding=\"" + charset.name().replaceAll("[LB]E$", "") + "\"");
            Base.parts().put(TRAJECTORIES, (mark + xml).getBytes(charset)).save(file);
        };
    }

    private static Hostile.Maker declared(String encoding) {
        return changed("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
    }

    private static Hostile.Maker changed(String from, String to) {
        return file -> Base.parts().change(TRAJECTORIES, xml -> xml.replace(from, to)).save(file);
    }

    private static Hostile.Maker broken() {
        return file -> {
            var xml = Base.parts().bytes(TRAJECTORIES);
            int at = new String(xml, StandardCharsets.ISO_8859_1).indexOf("<sheetData>");
            xml[at + 12] = (byte) 0xC3;
            xml[at + 13] = (byte) 0x28;
            Base.parts().put(TRAJECTORIES, xml).save(file);
        };
    }

    private static Hostile.Maker wideAttribute() {
        return with(
                TRAJECTORIES,
                out -> {
                    out.write("\uFEFF<worksheet a=\"".getBytes(StandardCharsets.UTF_16LE));
                    var block = new byte[1 << 20];
                    var random = new Random(7);
                    for (int i = 0; i < block.length; i += 2) {
                        block[i] = '<';
                        block[i + 1] = (byte) (0x3C + random.nextInt(8));
                    }
                    for (int i = 0; i < 20; i++) {
                        out.write(block);
                    }
                    out.write("\"/>".getBytes(StandardCharsets.UTF_16LE));
                });
    }
}
