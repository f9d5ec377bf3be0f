package org.interlace.example.rest;

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
import org.interlace.example.DishTable;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/example/dishes}. */
@Path("example/dishes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DishesResource {

    private final DishTable table;

    @Inject
    DishesResource(DishTable table) {
        this.table = table;
    }

    /** The table. */
    public record DishesView(List<DishView> items, @Nullable String next) {}

    /** A dish and who brings it. */
    public record DishView(String dish, String handle, String name) {}

    /** A dish to bring. */
    public record NewDish(@Nullable String name) {}

    @GET
    public DishesView list() {
        var items = table.newest().stream()
                .map(serving -> new DishView(
                        serving.dish(),
                        serving.person().handle(),
                        serving.person().name()))
                .toList();
        return new DishesView(items, null);
    }

    @POST
    public Response bring(NewDish wish) {
        var name = wish == null || wish.name() == null ? "" : wish.name();
        return Response.status(Response.Status.CREATED)
                .entity(new NewDish(table.bring(name).getName()))
                .build();
    }
}
