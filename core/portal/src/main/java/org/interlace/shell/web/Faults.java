package org.interlace.shell.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import org.interlace.shell.Pages;

/**
 * Hands what went wrong in a page to {@link Pages}, which shows the problem page. Left to Faces it would go through the
 * servlet container, which writes a stack trace into the log for each address that somebody mistyped.
 */
public class Faults extends ExceptionHandlerFactory {

    /** @param wrapped Faces' own */
    public Faults(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handing(getWrapped().getExceptionHandler());
    }

    private static final class Handing extends ExceptionHandlerWrapper {

        Handing(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var context = FacesContext.getCurrentInstance();
            var queued = getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                var fault = queued.next().getContext().getException();
                context.getExternalContext().getRequestMap().putIfAbsent(Pages.FAULT, fault);
                queued.remove();
                context.responseComplete();
            }
        }
    }
}
