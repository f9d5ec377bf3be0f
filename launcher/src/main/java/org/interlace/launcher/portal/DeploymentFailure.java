package org.interlace.launcher.portal;

import java.util.List;

/**
 * Why a deployment failed.
 *
 * @param reason one line, the innermost cause
 * @param traces all that was said about it, to look for a culprit's name
 */
public record DeploymentFailure(String reason, List<Throwable> traces, List<String> words) {

    public DeploymentFailure {
        traces = List.copyOf(traces);
        words = List.copyOf(words);
    }
}
