package org.interlace.account;

import org.interlace.shell.SixLanguages;

/** Who asks, for tests of other domains. */
public final class Viewers {

    private Viewers() {}

    /** Nobody yet. */
    public static CurrentViewer visitor() {
        return new CurrentViewer(SixLanguages.all());
    }

    /** Somebody who may everything. */
    public static CurrentViewer operator() {
        var viewer = visitor();
        viewer.becomeOperator();
        return viewer;
    }
}
