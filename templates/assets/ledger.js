// Filters the measures on this page as one types. Without it the links above do the same, page by page.
(function () {
  "use strict";
  var sift = document.querySelector("[data-sift]");
  if (!sift || sift.querySelectorAll("[data-measure]").length < 8) return;
  var form = document.createElement("p");
  var field = document.createElement("input");
  var said = document.createElement("output");
  form.className = "sifter no-print";
  field.type = "search";
  field.autocomplete = "off";
  field.placeholder = sift.getAttribute("data-sift");
  field.setAttribute("aria-label", field.placeholder);
  form.appendChild(field);
  form.appendChild(said);
  sift.insertBefore(form, sift.firstChild);

  var bodies = [].map.call(sift.querySelectorAll("tbody"), function (body) {
    return {
      body: body,
      rows: [].map.call(body.querySelectorAll("[data-measure]"), function (row) {
        return { row: row, text: row.textContent.toLowerCase() };
      })
    };
  });

  field.addEventListener("input", function () {
    var words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    var all = 0;
    bodies.forEach(function (group) {
      var left = 0;
      group.rows.forEach(function (each) {
        var fits = words.every(function (word) { return each.text.indexOf(word) >= 0; });
        each.row.hidden = !fits;
        if (fits) left++;
      });
      group.body.hidden = left === 0;
      shown += left;
      all += group.rows.length;
    });
    said.textContent = words.length === 0 ? "" : shown === 0 ? sift.getAttribute("data-none") : shown + " / " + all;
  });
})();
