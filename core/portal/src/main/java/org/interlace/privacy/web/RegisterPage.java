package org.interlace.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.privacy.ProcessingRegister;

/** {@code /admin/register}: the register of processing, with where each thing lies. */
@RequestScoped
@Named
public class RegisterPage {

    private final ProcessingRegister register;
    private final Viewer viewer;
    private List<ProcessingRegister.Entry> entries = List.of();

    @Inject
    RegisterPage(ProcessingRegister register, Viewer viewer) {
        this.register = register;
        this.viewer = viewer;
    }

    @PostConstruct
    void open() {
        entries = register.forStaff(viewer.language());
    }

    /** By domain. */
    public List<ProcessingRegister.Entry> getEntries() {
        return entries;
    }
}
