package org.interlace.media.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.interlace.api.media.Crop;

/** Turns, cuts and shrinks; each time onto a fresh sheet without transparency. */
public final class Drawing {

    private Drawing() {}

    /** Upright, for an orientation of EXIF. */
    public static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return picture;
        }
        int w = picture.getWidth();
        int h = picture.getHeight();
        var turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    default -> new AffineTransform(0, -1, 1, 0, 0, w);
                };
        var sheet = orientation >= 5 ? sheet(h, w) : sheet(w, h);
        var pen = pen(sheet);
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return sheet;
    }

    /** The part that is kept. */
    public static BufferedImage cut(BufferedImage picture, Crop crop) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        if (crop instanceof Crop.Square square) {
            int side = Math.min(w, h);
            return picture.getSubimage(offset(w - side, square.part()), offset(h - side, square.part()), side, side);
        }
        if (crop instanceof Crop.Area area) {
            int left = Math.min(w - 1, (int) (area.left() * w));
            int top = Math.min(h - 1, (int) (area.top() * h));
            int width = Math.max(1, Math.min(w - left, (int) Math.round(area.width() * w)));
            int height = Math.max(1, Math.min(h - top, (int) Math.round(area.height() * h)));
            int side = Math.min(width, height);
            return picture.getSubimage(left + (width - side) / 2, top + (height - side) / 2, side, side);
        }
        return picture;
    }

    private static int offset(int rest, Crop.Part part) {
        return switch (part) {
            case START -> 0;
            case CENTRE -> rest / 2;
            case END -> rest;
        };
    }

    /** At most so wide; halved step by step, which looks better than one leap. */
    public static BufferedImage shrink(BufferedImage picture, int width) {
        int target = Math.min(width, picture.getWidth());
        var now = picture;
        do {
            int next = Math.max(target, (now.getWidth() + 1) / 2);
            int height = Math.max(1, (int) Math.round((double) now.getHeight() * next / now.getWidth()));
            var sheet = sheet(next, height);
            var pen = pen(sheet);
            pen.drawImage(now, 0, 0, next, height, null);
            pen.dispose();
            now = sheet;
        } while (now.getWidth() > target);
        return now;
    }

    private static BufferedImage sheet(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D pen(BufferedImage sheet) {
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return pen;
    }
}
