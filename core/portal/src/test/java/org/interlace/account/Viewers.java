package org.interlace.account;

import org.interlace.shell.SixLanguages;

/** Who asks, for tests of other domains. */
public final class Viewers {

    private Viewers() {}

    /** Somebody who may everything. */
    public static CurrentViewer operator() {
        var viewer = new CurrentViewer(SixLanguages.all());
        viewer.becomeOperator();
        return viewer;
    }
}
