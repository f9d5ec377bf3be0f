package org.interlace.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.interlace.api.problem.PortalException;
import org.interlace.notification.News;
import org.interlace.notification.NotificationProblem;
import org.interlace.shell.web.Browser;

/** {@code /notifications/{id}}: marks it as read and goes on to where it leads. */
@RequestScoped
@Named
public class NotificationPage {

    private final News news;
    private final Browser browser;

    @Inject
    NotificationPage(News news, Browser browser) {
        this.news = news;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.go(
                news.open(id(browser.value("id"))).orElseThrow(() -> new PortalException(NotificationProblem.ABSENT)));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(NotificationProblem.ABSENT);
        }
    }

    /** Whether it goes on. */
    public boolean isOpened() {
        return true;
    }
}
