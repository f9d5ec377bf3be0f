package org.interlace.organisation.web;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with organisations. */
enum OrganisationProblem implements ProblemCode {
    /** No organisation has this address. */
    ABSENT;

    @Override
    public Kind kind() {
        return Kind.ABSENT;
    }

    @Override
    public String bundle() {
        return "organisation";
    }
}
