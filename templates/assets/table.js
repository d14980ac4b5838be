/* Sorts a table by a column: up, down, and back to the order of the source. Rows stay in their group; headings and rows of
   sums keep their places; what is lost or empty comes last; a cell over several rows is written out in each. */
(function () {
  "use strict";

  /* Column by column, so that all cells further left are there already. */
  function spread(body, columns) {
    for (var c = 0; c < columns; c++) {
      for (var r = 0; r < body.rows.length; r++) {
        var cell = body.rows[r].cells[c], span = cell ? cell.rowSpan : 1;
        if (span > 1) {
          cell.rowSpan = 1;
          for (var k = 1; k < span; k++) {
            body.rows[r + k].insertBefore(cell.cloneNode(true), body.rows[r + k].cells[c]);
          }
        }
      }
    }
  }

  function key(row, column) {
    var cell = row.cells[column], text = cell.textContent.trim();
    if (cell.dataset.sort) return Number(cell.dataset.sort);
    return cell.querySelector(".lost") || /^[-—–\/]?$/.test(text) ? null : text;
  }

  function compare(a, b) {
    return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "zh-Hans", { numeric: true });
  }

  function sort(body, column, way) {
    var rows = [].slice.call(body.rows);
    var sorted = rows.filter(function (row) { return row.className === "row"; }).sort(function (a, b) {
      var x = key(a, column), y = key(b, column);
      return x === null || y === null ? (x === null) - (y === null) : way * compare(x, y);
    });
    rows.forEach(function (row) { body.appendChild(row.className === "row" ? sorted.shift() : row); });
  }

  [].forEach.call(document.querySelectorAll("table[data-sortable]"), function (table) {
    var heads = [].slice.call(table.tHead.rows[0].cells), source = [].map.call(table.tBodies, function (body) { return body.cloneNode(true); });
    heads.forEach(function (head, column) {
      if (head.className === "marks") return;
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () {
        var next = { ascending: "descending", descending: "" }[head.getAttribute("aria-sort")];
        heads.forEach(function (each) { each.removeAttribute("aria-sort"); });
        if (next === undefined) next = "ascending";
        if (next) head.setAttribute("aria-sort", next);
        source.forEach(function (body, at) {
          var fresh = body.cloneNode(true);
          table.replaceChild(fresh, table.tBodies[at]);
          if (next) {
            spread(fresh, heads.length);
            sort(fresh, column, next === "ascending" ? 1 : -1);
          }
        });
      });
    });
  });
})();
