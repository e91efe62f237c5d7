package nl.perspectief.etl.hostile;

import static nl.perspectief.etl.hostile.Base.TRAJECTORIES;
import static nl.perspectief.etl.hostile.Hostile.bytes;
import static nl.perspectief.etl.hostile.Hostile.read;
import static nl.perspectief.etl.hostile.Hostile.refused;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a zip file can be made to say. */
final class HostileContainers {

    private static final int MEBIBYTE = 1 << 20;

    private HostileContainers() {}

    static List<Hostile> all() {
        return List.of(
                refused("flat bomb that says its size", "te groot", bomb(600)).slow(),
                refused("flat bomb under the limit of size", "te groot", bomb(40)),
                refused(
                        "bomb that says it is small",
                        "beschadigd",
                        changed(zip -> zip.entry(TRAJECTORIES).packed = packed(60))),
                refused("many parts that share one", "te groot", overlapping()),
                refused("zip in a zip", "geen Excel-werkmap", nested()),
                read("bomb in a picture that is not read", bombInPicture()),
                refused("1 000 000 parts", "te groot", entries(1_000_000)).slow(),
                refused("10 000 parts", "te groot", entries(10_000)),
                refused(
                        "two parts of one name",
                        "beschadigd",
                        changed(zip -> zip.add("XL/Worksheets/Sheet3.xml", new byte[0]))),
                read(
                        "names that climb out",
                        changed(
                                zip -> {
                                    zip.add("../../../../etc/passwd", new byte[1]);
                                    zip.add("/etc/shadow", new byte[1]);
                                    zip.add("..\\..\\boot.ini", new byte[1]);
                                })),
                refused(
                        "sheet that climbs out",
                        "beschadigd",
                        file ->
                                Base.parts()
                                        .change(
                                                Base.LINKS,
                                                links ->
                                                        links.replace(
                                                                "worksheets/sheet3.xml",
                                                                "../../../../../../etc/passwd"))
                                        .save(file)),
                read("zip64", changed(zip -> zip.entries().forEach(e -> e.isZip64 = true))),
                read("data descriptors", changed(zip -> zip.entries().forEach(e -> e.flags |= 8))),
                read("nothing packed", stored()),
                read("folders as entries", changed(zip -> zip.add("xl/worksheets/", new byte[0]))),
                read("long comment", file -> Files.write(file, Base.zip().bytes(new byte[65_000]))),
                refused("list of parts cut off", "beschadigd", cut(40)),
                refused("half of the file", "beschadigd", half()),
                read("a little garbage behind it", tail(100)),
                refused("much garbage behind it", "beschadigd", tail(100_000)),
                refused("program before it", "geen Excel-werkmap", head()),
                refused(
                        "wrong check sum",
                        "beschadigd",
                        changed(zip -> zip.entry(TRAJECTORIES).crc ^= 1)),
                refused(
                        "encrypted part",
                        "beschadigd",
                        changed(zip -> zip.entry(TRAJECTORIES).flags |= 1)),
                refused(
                        "unknown packing",
                        "beschadigd",
                        changed(zip -> zip.entry(TRAJECTORIES).method = 12)),
                refused(
                        "name that is no text",
                        "beschadigd",
                        changed(zip -> zip.add("x", new byte[1]).name = new byte[] {-1, -2, -61})),
                refused(
                        "part that lies outside",
                        "beschadigd",
                        changed(HostileContainers::outside)),
                refused("old file with a circle in it", ".xls", bytes(circle())),
                refused("old file that says it is huge", ".xls", bytes(hugeOle())));
    }

    private static Hostile.Maker changed(Consumer<RawZip> change) {
        return file -> {
            var zip = Base.zip();
            change.accept(zip);
            Files.write(file, zip.bytes());
        };
    }

    private static Hostile.Maker bomb(int mebibytes) {
        return Base.with(
                TRAJECTORIES, Base.sheet(Base.repeated(mebibytes * 1_024, " ".repeat(1_024))));
    }

    private static byte[] packed(int mebibytes) {
        return RawZip.deflated(new byte[MEBIBYTE], mebibytes);
    }

    private static Hostile.Maker overlapping() {
        return changed(
                zip -> {
                    var kernel = zip.add("kernel", new byte[MEBIBYTE]);
                    for (int i = 0; i < 1_000; i++) {
                        var again = zip.add("part" + i, new byte[0]);
                        again.size = kernel.size;
                        again.crc = kernel.crc;
                        again.packed = kernel.packed;
                        again.isOnlyListed = true;
                        again.offset = 100;
                    }
                });
    }

    private static Hostile.Maker nested() {
        return file -> {
            var bomb = Files.createTempFile("bomb", ".xlsx");
            bomb(20).write(bomb);
            new Parts().put("levering.xlsx", Files.readAllBytes(bomb)).save(file);
            Files.delete(bomb);
        };
    }

    private static Hostile.Maker bombInPicture() {
        return file -> Base.parts().put("xl/media/image1.png", packed(40)).save(file);
    }

    private static Hostile.Maker entries(int count) {
        return file -> {
            try (var zip =
                    new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                zip.setMethod(ZipOutputStream.STORED);
                for (int i = 0; i < count; i++) {
                    var entry = new ZipEntry("p" + i);
                    entry.setSize(0);
                    entry.setCrc(0);
                    zip.putNextEntry(entry);
                }
            }
        };
    }

    private static Hostile.Maker stored() {
        return changed(
                zip ->
                        Base.parts()
                                .names()
                                .forEach(name -> zip.entry(name).stored(Base.parts().bytes(name))));
    }

    private static Hostile.Maker cut(int bytes) {
        return file -> {
            var whole = Base.zip().bytes();
            Files.write(file, Arrays.copyOf(whole, whole.length - bytes));
        };
    }

    private static Hostile.Maker half() {
        return file -> {
            var whole = Base.zip().bytes();
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        };
    }

    private static Hostile.Maker tail(int bytes) {
        return file -> join(file, Base.zip().bytes(), new byte[bytes]);
    }

    private static Hostile.Maker head() {
        return file ->
                join(
                        file,
                        "MZ\0\0programma".getBytes(StandardCharsets.US_ASCII),
                        Base.zip().bytes());
    }

    private static void join(Path file, byte[] first, byte[] second) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            out.write(first);
            out.write(second);
        }
    }

    private static void outside(RawZip zip) {
        var entry = zip.entry(TRAJECTORIES);
        entry.isOnlyListed = true;
        entry.offset = 0x7000_0000L;
    }

    /** Sector 0 is a table of sectors that says its next sector is itself. */
    private static byte[] circle() {
        var file = ole();
        Arrays.fill(file, 512, 1_024, (byte) 0);
        return file;
    }

    private static byte[] hugeOle() {
        var file = ole();
        for (int at : new int[] {44, 64, 72}) {
            file[at] = -1;
            file[at + 1] = -1;
            file[at + 2] = -1;
            file[at + 3] = 0x7f;
        }
        return file;
    }

    private static byte[] ole() {
        var file = new byte[4_096];
        var head = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < head.length; i++) {
            file[i] = (byte) head[i];
        }
        file[24] = 0x3E;
        file[26] = 3;
        file[28] = -2;
        file[29] = -1;
        file[30] = 9;
        file[32] = 6;
        file[44] = 1;
        file[57] = 0x10;
        return file;
    }
}
