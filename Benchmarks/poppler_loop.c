/* The least that any program on poppler-glib does to have a document's text with boxes and fonts: the measure of
 * Communiqué's extraction. Reads each file named, asks every page for text, layout and attributes, and prints totals.
 *
 *     cc -O2 -o poppler_loop poppler_loop.c $(pkg-config --cflags --libs poppler-glib)
 */
#include <poppler.h>
#include <stdio.h>
#include <string.h>

struct totals {
  long documents, pages, bytes, rectangles, runs;
};

static void read_page(PopplerPage *page, struct totals *totals) {
  PopplerRectangle *rectangles = NULL;
  guint count = 0;
  char *text = poppler_page_get_text(page);
  if (poppler_page_get_text_layout(page, &rectangles, &count)) totals->rectangles += count;
  GList *attributes = poppler_page_get_text_attributes(page);

  totals->pages += 1;
  totals->bytes += text ? (long)strlen(text) : 0;
  totals->runs += g_list_length(attributes);
  poppler_page_free_text_attributes(attributes);
  g_free(rectangles);
  g_free(text);
}

static int read_document(const char *path, struct totals *totals) {
  char *data = NULL;
  gsize size = 0;
  GError *error = NULL;
  if (!g_file_get_contents(path, &data, &size, &error)) {
    fprintf(stderr, "%s: %s\n", path, error->message);
    g_error_free(error);
    return 1;
  }
  GBytes *bytes = g_bytes_new_take(data, size);
  PopplerDocument *document = poppler_document_new_from_bytes(bytes, NULL, &error);
  g_bytes_unref(bytes);
  if (!document) {
    fprintf(stderr, "%s: %s\n", path, error->message);
    g_error_free(error);
    return 1;
  }
  totals->documents += 1;
  for (int index = 0; index < poppler_document_get_n_pages(document); index++) {
    PopplerPage *page = poppler_document_get_page(document, index);
    if (!page) continue;
    read_page(page, totals);
    g_object_unref(page);
  }
  g_object_unref(document);
  return 0;
}

int main(int argc, char **argv) {
  struct totals totals = {0};
  int failures = 0;
  for (int index = 1; index < argc; index++) failures += read_document(argv[index], &totals);
  printf("%ld documents, %ld pages, %ld bytes, %ld rectangles, %ld runs\n", totals.documents, totals.pages,
         totals.bytes, totals.rectangles, totals.runs);
  return failures > 0;
}
