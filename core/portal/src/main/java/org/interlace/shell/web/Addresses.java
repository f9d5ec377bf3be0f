package org.interlace.shell.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interlace.api.account.Viewer;
import org.interlace.navigation.Navigation;
import org.interlace.shell.Pages;

/** Makes Faces write the addresses of the route table, never file names; a postback keeps its own address. */
public class Addresses extends ViewHandlerWrapper {

    /** @param wrapped what Faces brings */
    public Addresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var root = context.getViewRoot();
        if (root != null && viewId.equals(root.getViewId())) {
            var request = (HttpServletRequest) context.getExternalContext().getRequest();
            var own = (String) request.getAttribute(Pages.ADDRESS);
            if (own != null) {
                return own;
            }
        }
        return Beans.of(context, Navigation.class)
                .table()
                .ofView(viewId)
                .map(rule -> rule.address())
                .orElseGet(() -> super.getActionURL(context, viewId));
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return context.getExternalContext().encodeRedirectURL(getActionURL(context, viewId), parameters);
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return context.getExternalContext().encodeBookmarkableURL(getActionURL(context, viewId), parameters);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Beans.of(context, Viewer.class).language();
    }
}
