package org.interlace.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.interlace.api.document.Documents;
import org.interlace.document.domain.QrCode;
import org.interlace.document.pdf.Typesetter;

/** Makes documents, one at a time, so that memory stays within bounds. What makes them is loaded with the first one. */
@ApplicationScoped
public class PrintingPress implements Documents {

    private static final int LONGEST = 1_000_000;

    private final Lock press = new ReentrantLock(true);

    @Inject
    PrintingPress() {}

    @Override
    public byte[] pdf(String page, String title, Locale language) {
        if (page.length() > LONGEST) {
            throw new IllegalArgumentException("A page of %d letters".formatted(page.length()));
        }
        press.lock();
        try {
            return Typesetter.pdf(page, title, language);
        } finally {
            press.unlock();
        }
    }

    @Override
    public String qr(String text) {
        return "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(QrCode.of(text).png());
    }
}
