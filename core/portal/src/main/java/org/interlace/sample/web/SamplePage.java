package org.interlace.sample.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.sample.SampleRemove;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Frame;

/** {@code /admin/sample-data}: removes the sample community in one go. */
@RequestScoped
@Named
public class SamplePage {

    private final SampleRemove sample;
    private final Browser browser;
    private final Frame frame;
    private boolean present;
    private List<String> failed = List.of();

    @Inject
    SamplePage(SampleRemove sample, Browser browser, Frame frame) {
        this.sample = sample;
        this.browser = browser;
        this.frame = frame;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        present = frame.isSample();
    }

    /** Removes it. */
    public void remove() {
        failed = sample.remove().failed();
        present = false;
    }

    /** Whether the sample community is there. */
    public boolean isPresent() {
        return present;
    }

    /** Parts that could not be removed. */
    public List<String> getFailed() {
        return failed;
    }
}
