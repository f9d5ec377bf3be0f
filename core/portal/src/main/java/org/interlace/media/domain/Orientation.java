package org.interlace.media.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the one thing that is read of a picture's EXIF data (TIFF tag 274) before all of it is dropped.
 * Anything that cannot be read means upright.
 */
public final class Orientation {

    /** As it is. */
    public static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int MOST_ENTRIES = 200;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private Orientation() {}

    /** From 1 to 8, as in EXIF. */
    public static int of(byte[] file, Sort sort) {
        try {
            int tiff =
                    switch (sort) {
                        case JPEG -> inJpeg(file);
                        case PNG -> inPng(file);
                        case WEBP -> inWebp(file);
                    };
            return tiff < 0 ? UPRIGHT : read(file, tiff);
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static int inJpeg(byte[] file) {
        int at = 2;
        while (at + 4 < file.length && (file[at] & 0xff) == 0xff) {
            int marker = file[at + 1] & 0xff;
            int length = (file[at + 2] & 0xff) << 8 | (file[at + 3] & 0xff);
            if (marker == 0xda || length < 2) {
                return -1;
            }
            if (marker == 0xe1 && Sort.starts(file, at + 4, EXIF)) {
                return at + 4 + EXIF.length;
            }
            at += 2 + length;
        }
        return -1;
    }

    private static int inPng(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        int at = 8;
        while (at >= 0 && at + 12 <= file.length) {
            int length = bytes.getInt(at);
            if (length < 0) {
                return -1;
            }
            if (Sort.starts(file, at + 4, Sort.ascii("eXIf"))) {
                return at + 8;
            }
            at += 12 + length;
        }
        return -1;
    }

    private static int inWebp(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (at >= 0 && at + 8 <= file.length) {
            int length = bytes.getInt(at + 4);
            if (length < 0) {
                return -1;
            }
            if (Sort.starts(file, at, Sort.ascii("EXIF"))) {
                return Sort.starts(file, at + 8, EXIF) ? at + 8 + EXIF.length : at + 8;
            }
            at += 8 + length + (length & 1);
        }
        return -1;
    }

    private static int read(byte[] file, int tiff) {
        var bytes = ByteBuffer.wrap(file);
        if (Sort.starts(file, tiff, Sort.ascii("II"))) {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
        } else if (!Sort.starts(file, tiff, Sort.ascii("MM"))) {
            return UPRIGHT;
        }
        int directory = tiff + bytes.getInt(tiff + 4);
        int entries = Math.min(bytes.getShort(directory) & 0xffff, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((bytes.getShort(entry) & 0xffff) == TAG) {
                int value = bytes.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
