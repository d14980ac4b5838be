/* Sorts a table by a column, within groups; what is lost comes last. */
"use strict";
document.querySelectorAll("table[data-sortable]").forEach(table => {
  const heads = [...table.tHead.rows[0].cells], source = [...table.tBodies];

  /* Writes out what runs over several rows, column by column. */
  function spread(body) {
    heads.forEach((head, c) => [...body.rows].forEach((row, r) => {
      const cell = row.cells[c];
      let below = cell ? cell.rowSpan : 1;
      if (below > 1) cell.rowSpan = 1;
      while (--below > 0) body.rows[r + below].insertBefore(cell.cloneNode(true), body.rows[r + below].cells[c]);
    }));
  }

  function key(row, column) {
    const cell = row.cells[column], text = cell.textContent.trim();
    return cell.dataset.sort ? +cell.dataset.sort : cell.querySelector(".lost") || /^[-—–/]?$/.test(text) ? null : text;
  }

  function compare(x, y, way) {
    if (x === null || y === null) return (x === null) - (y === null);
    return way * (typeof x + typeof y === "numbernumber" ? x - y : `${x}`.localeCompare(y, "zh", { numeric: true }));
  }

  function sort(body, column, way) {
    spread(body);
    const rows = [...body.querySelectorAll(".row")].sort((a, b) => compare(key(a, column), key(b, column), way));
    [...body.rows].forEach(row => body.append(row.className === "row" ? rows.shift() : row));
  }

  heads.forEach((head, column) => {
    if (head.className === "marks") return;
    const button = document.createElement("button");
    button.append(...head.childNodes);
    head.append(button);
    button.onclick = () => {
      const now = head.getAttribute("aria-sort"), way = now ? now === "ascending" ? -1 : 0 : 1;
      heads.forEach(each => each.removeAttribute("aria-sort"));
      if (way) head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
      source.forEach((body, at) => {
        const shown = way ? body.cloneNode(true) : body;
        table.tBodies[at].replaceWith(shown);
        if (way) sort(shown, column, way);
      });
    };
  });
});
