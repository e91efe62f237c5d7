package nl.perspectief.etl.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A zip file written byte by byte, so that any field of it can lie. */
final class RawZip {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int DESCRIPTOR = 8;
    private static final int UTF8 = 1 << 11;
    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;

    /** What an entry says of itself; may differ from what it is. */
    static final class Entry {
        byte[] name;
        byte[] packed;
        int flags = UTF8;
        int method = DEFLATED;
        long crc;
        long size;
        long offset = -1;
        boolean isZip64;
        boolean isOnlyListed;

        Entry(String name, byte[] content) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.packed = deflated(content);
            var sum = new CRC32();
            sum.update(content);
            this.crc = sum.getValue();
            this.size = content.length;
        }

        Entry stored(byte[] content) {
            method = STORED;
            packed = content;
            return this;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    static RawZip of(Parts parts) {
        var zip = new RawZip();
        parts.names().forEach(name -> zip.add(name, parts.bytes(name)));
        return zip;
    }

    static byte[] deflated(byte[] content) {
        return deflated(content, 1);
    }

    /** The same block over and over, packed. */
    static byte[] deflated(byte[] block, int times) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
                var packing = new DeflaterOutputStream(out, deflater)) {
            for (int i = 0; i < times; i++) {
                packing.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Entry add(String name, byte[] content) {
        var entry = new Entry(name, content);
        entries.add(entry);
        return entry;
    }

    Entry entry(String name) {
        return entries.stream()
                .filter(e -> new String(e.name, StandardCharsets.UTF_8).equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Entry> entries() {
        return entries;
    }

    byte[] bytes() {
        return bytes(new byte[0]);
    }

    byte[] bytes(byte[] comment) {
        var out = new ByteArrayOutputStream();
        for (var entry : entries) {
            if (!entry.isOnlyListed) {
                entry.offset = out.size();
                out.writeBytes(local(entry));
                out.writeBytes(entry.packed);
                if ((entry.flags & DESCRIPTOR) != 0) {
                    out.writeBytes(descriptor(entry));
                }
            }
        }
        int directory = out.size();
        entries.forEach(entry -> out.writeBytes(central(entry)));
        int length = out.size() - directory;
        out.writeBytes(end(length, directory, comment));
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] local(Entry e) {
        boolean isLater = (e.flags & DESCRIPTOR) != 0;
        int extra = e.isZip64 ? 20 : 0;
        var b = little(LOCAL + e.name.length + extra);
        b.putInt(0x04034b50).putShort((short) (e.isZip64 ? 45 : 20)).putShort((short) e.flags);
        b.putShort((short) e.method).putShort((short) 0).putShort((short) 0x5c21);
        b.putInt(isLater ? 0 : (int) e.crc);
        b.putInt(e.isZip64 ? -1 : isLater ? 0 : e.packed.length);
        b.putInt(e.isZip64 ? -1 : isLater ? 0 : (int) e.size);
        b.putShort((short) e.name.length).putShort((short) extra).put(e.name);
        if (e.isZip64) {
            b.putShort((short) 1).putShort((short) 16).putLong(e.size).putLong(e.packed.length);
        }
        return b.array();
    }

    private static byte[] descriptor(Entry e) {
        return little(16)
                .putInt(0x08074b50)
                .putInt((int) e.crc)
                .putInt(e.packed.length)
                .putInt((int) e.size)
                .array();
    }

    private static byte[] central(Entry e) {
        int extra = e.isZip64 ? 28 : 0;
        var b = little(CENTRAL + e.name.length + extra);
        b.putInt(0x02014b50).putShort((short) 45).putShort((short) (e.isZip64 ? 45 : 20));
        b.putShort((short) e.flags).putShort((short) e.method);
        b.putShort((short) 0).putShort((short) 0x5c21).putInt((int) e.crc);
        b.putInt(e.isZip64 ? -1 : e.packed.length).putInt(e.isZip64 ? -1 : (int) e.size);
        b.putShort((short) e.name.length).putShort((short) extra).putShort((short) 0);
        b.putShort((short) 0).putShort((short) 0).putInt(0);
        b.putInt(e.isZip64 ? -1 : (int) e.offset).put(e.name);
        if (e.isZip64) {
            b.putShort((short) 1).putShort((short) 24);
            b.putLong(e.size).putLong(e.packed.length).putLong(e.offset);
        }
        return b.array();
    }

    private byte[] end(int length, int directory, byte[] comment) {
        var b = little(22 + comment.length);
        b.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        b.putShort((short) entries.size()).putShort((short) entries.size());
        b.putInt(length).putInt(directory).putShort((short) comment.length).put(comment);
        return b.array();
    }
}
