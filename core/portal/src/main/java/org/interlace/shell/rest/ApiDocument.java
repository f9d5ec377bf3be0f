package org.interlace.shell.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.interlace.shell.Problems;

/** What {@code /openapi} says beyond the resources themselves: the name, the bearer token, problem documents. */
public class ApiDocument implements OASFilter {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Interlace")
                .version("1")
                .description("The network portal of an entrepreneurial community. Bearer tokens only; "
                        + "errors are problem documents (RFC 9457)."));
        document.setServers(List.of());
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A personal access token, from POST /api/v1/tokens"))
                .addResponse(PROBLEM, problem());
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("What went wrong")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problems.TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().type(SchemaType.OBJECT))));
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var answers = operation.getResponses();
        if (answers != null) {
            var usual = answers.getDefaultValue();
            if (usual != null && usual.getRef() == null) {
                answers.addAPIResponse("200", usual.description("What was asked for"));
            }
            answers.setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
        }
        return operation;
    }
}
