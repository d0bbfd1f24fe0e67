// The documentation of the interface, drawn by Swagger UI from our own files; started here because no script stands in a page.
document.addEventListener("DOMContentLoaded", () => {
  const box = document.getElementById("api-docs");
  window.SwaggerUIBundle({
    url: box.dataset.schema,
    domNode: box,
    docExpansion: "none",
    defaultModelsExpandDepth: -1,
    validatorUrl: null,
    deepLinking: true,
  });
});
