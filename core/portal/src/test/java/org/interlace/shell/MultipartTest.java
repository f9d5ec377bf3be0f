package org.interlace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MultipartTest {

    private static Multipart read(String body) {
        return Multipart.read(body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "xYz");
    }

    @Test
    void fields_and_the_bytes_of_files_are_told_apart() {
        var form = read("""
                --xYz
                Content-Disposition: form-data; name="alternative"

                أميرة
                --xYz
                Content-Disposition: form-data; name="file"; filename="../../../etc/passwd"
                Content-Type: image/svg+xml

                --xY not the end
                --xYz
                Content-Disposition: form-data; name="plan"; filename="plan.pdf"

                %PDF
                --xYz
                Content-Disposition: form-data; name="plan"; filename="second.pdf"

                second
                --xYz
                Content-Disposition: form-data; name="none"; filename=""


                --xYz--
                """);

        assertThat(form.fields()).containsOnlyKeys("alternative");
        assertThat(form.fields().get("alternative")).containsExactly("أميرة");
        assertThat(form.files()).as("what was not chosen is not there").containsOnlyKeys("file", "plan");
        assertThat(form.files().get("file")).asString().isEqualTo("--xY not the end");
        assertThat(form.files().get("plan")).asString().isEqualTo("%PDF");
    }

    @Test
    void what_has_no_shape_has_no_fields() {
        for (var body :
                new String[] {"", "--xYz", "--xYz--", "--xYz\n\n--xYz--", "--xYz\nname=\"x\"\n--xYz", "nothing"}) {
            var form = read(body);
            assertThat(form.fields()).as(body).isEmpty();
            assertThat(form.files()).as(body).isEmpty();
        }
    }

    @Test
    void only_forms_with_a_boundary_are_read() {
        assertThat(Multipart.boundary("multipart/form-data; boundary=----WebKitFormBoundaryAbC12"))
                .contains("----WebKitFormBoundaryAbC12");
        assertThat(Multipart.boundary("multipart/mixed; boundary=x")).isEmpty();
        assertThat(Multipart.boundary("application/x-www-form-urlencoded")).isEmpty();
        assertThat(Multipart.boundary(null)).isEmpty();
    }
}
