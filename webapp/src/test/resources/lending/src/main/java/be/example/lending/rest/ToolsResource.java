package be.example.lending.rest;

import be.example.lending.Tools;
import be.example.lending.domain.Tool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** {@code /api/v1/lending/tools}. */
@Path("lending/tools")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ToolsResource {

    private final Tools tools;

    @Inject
    ToolsResource(Tools tools) {
        this.tools = tools;
    }

    public record ToolsView(List<ToolView> items, String next) {}

    public record ToolView(String id, String note) {}

    public record NewTool(String note) {}

    @GET
    public ToolsView list() {
        return new ToolsView(tools.newest().stream().map(ToolsResource::view).toList(), null);
    }

    @POST
    public Response offer(NewTool wish) {
        return Response.status(Response.Status.CREATED)
                .entity(view(tools.offer(wish.note())))
                .build();
    }

    private static ToolView view(Tool tool) {
        return new ToolView(tool.getId().toString(), tool.getNote());
    }
}
