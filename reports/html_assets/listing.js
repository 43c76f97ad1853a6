"use strict";
// A table that sorts, filters, turns pages and opens rows. TanStack Table keeps the state; this puts it on the page.

const PAGE = 50;

/**
 * A listing into a section.
 * `columns`: {id, title, value, cell, wide, descending}; `filters`: {id, label, kind: "boxes" | "choice", options, values};
 * `words` is the text of a row that the search looks in, `opens` the label of a row's button, `detail` what it opens to.
 */
function listing(section, { name, title, intro, noun, plural, rows, columns, filters = [], words, opens, detail }) {
  const table = TableCore.createTable({
    data: rows.slice(0, PAGE), // the first page is on the screen before the library has looked at every row
    columns: [
      ...columns.map((column) => ({
        id: column.id,
        accessorFn: column.value,
        sortingFn: (one, other, id) => compare(one.getValue(id), other.getValue(id)),
        sortUndefined: "last",
        sortDescFirst: Boolean(column.descending),
      })),
      ...filters.map((filter) => ({
        id: `by-${filter.id}`,
        accessorFn: filter.values,
        filterFn: (row, id, wanted) => row.getValue(id).some((value) => wanted.includes(value)),
      })),
      {
        id: "words",
        accessorFn: (row) => words(row).toLowerCase(),
        filterFn: (row, id, wanted) => wanted.every((word) => row.getValue(id).includes(word)),
      },
    ],
    state: {},
    onStateChange: () => {},
    renderFallbackValue: null,
    autoResetPageIndex: false,
    getRowId: (row, at) => String(at),
    getCoreRowModel: TableCore.getCoreRowModel(),
    getFilteredRowModel: TableCore.getFilteredRowModel(),
    getSortedRowModel: TableCore.getSortedRowModel(),
    getPaginationRowModel: TableCore.getPaginationRowModel(),
  });
  let state = { ...table.initialState, pagination: { pageIndex: 0, pageSize: PAGE } };
  let whole = rows.length <= PAGE;
  const opened = new Set();
  table.setOptions((options) => ({ ...options, state, onStateChange: (update) => change(update) }));

  function change(update) {
    state = typeof update === "function" ? update(state) : update;
    table.setOptions((options) => ({ ...options, state }));
    show();
  }

  // The head of the table: a button a column, and the direction for screen readers.
  const heads = columns.map((column) => {
    const button = element("button", { type: "button", class: "sort" }, column.title);
    button.addEventListener("click", (event) => {
      state = { ...state, pagination: { ...state.pagination, pageIndex: 0 } };
      table.setOptions((options) => ({ ...options, state }));
      table.getColumn(column.id).toggleSorting(undefined, event.shiftKey);
    });
    return element("th", { scope: "col", role: "columnheader", class: `column-${column.id}` }, button);
  });
  const body = element("tbody", { role: "rowgroup" });
  const status = element("p", { role: "status", class: "status" });
  const pages = element("nav", { class: "pages", "aria-label": `Pages of ${plural}` });
  const { form, fill } = filterForm();
  section.replaceChildren(
    element("h2", { id: `${section.id}-title` }, title),
    intro ? element("p", { class: "intro" }, intro) : "",
    rows.length > 1 ? form : "",
    status,
    element(
      "table",
      { role: "table", class: `listing ${name}`, "aria-labelledby": `${section.id}-title`, hidden: !rows.length },
      element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, heads)),
      body,
    ),
    pages,
  );
  show();

  function filterForm() {
    const search = element("input", { type: "search", id: `${name}-search`, autocomplete: "off", spellcheck: "false" });
    let waiting = 0;
    search.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => filterBy("words", search.value.toLowerCase().split(/\s+/).filter(Boolean)), 120);
    });
    const fields = filters.map((filter) => field(filter));
    const reset = element("button", { type: "button", class: "quiet" }, "Show all");
    reset.addEventListener("click", () => clear());
    const made = element(
      "form",
      { class: "filters", role: "search", "aria-label": `Filter the ${plural}`, on: { submit: (event) => event.preventDefault() } },
      fields.map((made) => made.element),
      element("div", { class: "field grow" }, element("label", { for: search.id }, "Text"), search),
      reset,
    );
    const fillAll = (values) => {
      fields.forEach((made) => made.fill(values[made.id] || []));
      search.value = "";
    };
    return { form: made, fill: fillAll };
  }

  function field(filter) {
    if (filter.kind === "boxes") {
      const boxes = filter.options.map(([value, label, mark]) => {
        const box = element("input", { type: "checkbox", value });
        box.addEventListener("change", () =>
          filterBy(
            `by-${filter.id}`,
            boxes.filter((made) => made.box.checked).map((made) => made.box.value),
          ),
        );
        return { box, element: element("label", { class: "box" }, box, mark || label) };
      });
      return {
        id: filter.id,
        element: element(
          "fieldset",
          { class: "field" },
          element("legend", {}, filter.label),
          boxes.map((made) => made.element),
        ),
        fill: (values) => boxes.forEach((made) => (made.box.checked = values.includes(made.box.value))),
      };
    }
    const id = `${name}-${filter.id}`;
    const choice = element(
      "select",
      { id },
      element("option", { value: "" }, "All"),
      filter.options.map(([value, label]) => element("option", { value }, label)),
    );
    choice.addEventListener("change", () => filterBy(`by-${filter.id}`, choice.value ? [choice.value] : []));
    return {
      id: filter.id,
      element: element("div", { class: "field" }, element("label", { for: id }, filter.label), choice),
      fill: (values) => (choice.value = values[0] || ""),
    };
  }

  function filterBy(id, wanted) {
    const others = state.columnFilters.filter((one) => one.id !== id);
    change({
      ...state,
      columnFilters: wanted.length ? [...others, { id, value: wanted }] : others,
      pagination: { ...state.pagination, pageIndex: 0 },
    });
  }

  function clear(wanted = {}) {
    fill(wanted);
    const columnFilters = Object.entries(wanted).map(([id, value]) => ({ id: `by-${id}`, value }));
    change({ ...state, columnFilters, pagination: { ...state.pagination, pageIndex: 0 } });
  }

  function show() {
    const found = whole ? table.getFilteredRowModel().rows.length : rows.length;
    const { pageIndex, pageSize } = state.pagination;
    columns.forEach((column, place) => {
      const direction = table.getColumn(column.id).getIsSorted();
      heads[place].setAttribute("aria-sort", direction === "asc" ? "ascending" : direction === "desc" ? "descending" : "none");
    });
    body.replaceChildren(...table.getRowModel().rows.flatMap((row) => rowElements(row)));
    if (!found)
      body.append(
        element(
          "tr",
          { role: "row" },
          element(
            "td",
            { role: "cell", colspan: columns.length, class: "none" },
            `No ${noun} is like this.`,
          ),
        ),
      );
    const shown = found > pageSize ? `${pageIndex * pageSize + 1} to ${Math.min(found, (pageIndex + 1) * pageSize)} of ` : "";
    status.textContent = !rows.length
      ? `No ${plural}.`
      : found === rows.length
        ? shown + counted(found, noun, plural)
        : `${shown}${found.toLocaleString("en")} of ${counted(rows.length, noun, plural)}`;
    pages.hidden = found <= pageSize;
    pages.replaceChildren(turn("Previous", pageIndex - 1, table.getCanPreviousPage()), turn("Next", pageIndex + 1, table.getCanNextPage()));
  }

  function turn(label, to, possible) {
    const button = element("button", { type: "button", disabled: !possible }, label);
    button.addEventListener("click", () => {
      change({ ...state, pagination: { ...state.pagination, pageIndex: to } });
      section.scrollIntoView();
      const next =
        [...pages.querySelectorAll("button")].find((one) => one.textContent === label && !one.disabled) ||
        pages.querySelector("button:not(:disabled)");
      if (next) next.focus({ preventScroll: true });
    });
    return button;
  }

  function rowElements(row) {
    const id = `${name}-row-${row.id}`;
    const button = element(
      "button",
      {
        type: "button",
        class: "opener",
        "aria-expanded": String(opened.has(row.id)),
        "aria-controls": opened.has(row.id) ? `${id}-detail` : null,
      },
      opens(row.original),
    );
    const line = element(
      "tr",
      { role: "row", id, class: opened.has(row.id) ? "line opened" : "line" },
      columns.map((column) =>
        element(
          "td",
          { role: "cell", class: `column-${column.id}`, "data-title": column.title },
          column.opens ? button : column.cell(row.original),
        ),
      ),
    );
    const toggle = () => {
      if (opened.delete(row.id)) document.getElementById(`${id}-detail`).remove();
      else {
        opened.add(row.id);
        line.after(detailElement(row, id));
        button.setAttribute("aria-controls", `${id}-detail`);
      }
      line.classList.toggle("opened", opened.has(row.id));
      button.setAttribute("aria-expanded", String(opened.has(row.id)));
    };
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      toggle();
    });
    line.addEventListener("click", (event) => {
      if (!event.target.closest("a, button") && !String(getSelection())) toggle();
    });
    return opened.has(row.id) ? [line, detailElement(row, id)] : [line];
  }

  function detailElement(row, id) {
    return element(
      "tr",
      { role: "row", class: "detail", id: `${id}-detail` },
      element("td", { role: "cell", colspan: columns.length }, detail(row.original)),
    );
  }

  return {
    /** Take all rows in, once the first of them are on the screen. */
    complete() {
      whole = true;
      table.setOptions((options) => ({ ...options, data: rows }));
      show();
    },
    /** Open the row of that place in `rows`, on whatever page it is, and give its line back. */
    reveal(at) {
      const id = String(at);
      if (!table.getFilteredRowModel().rowsById[id]) clear();
      const place = table.getPrePaginationRowModel().rows.findIndex((row) => row.id === id);
      opened.add(id);
      change({ ...state, pagination: { ...state.pagination, pageIndex: Math.floor(place / state.pagination.pageSize) } });
      return document.getElementById(`${name}-row-${id}`);
    },
    /** Show only what has one of the wanted values, by filter. */
    only: (wanted) => clear(wanted),
    /** Show up to `most` rows at once for paper, opened where `open`; the function given back undoes it. */
    spreadOut(most, open) {
      const [before, wereOpen] = [state, new Set(opened)];
      state = { ...state, pagination: { pageIndex: 0, pageSize: most } };
      table.setOptions((options) => ({ ...options, state }));
      if (open) table.getRowModel().rows.forEach((row) => opened.add(row.id));
      show();
      return () => {
        opened.clear();
        wereOpen.forEach((id) => opened.add(id));
        change(before);
      };
    },
  };
}

function compare(one, other) {
  return typeof one === "number" && typeof other === "number" ? one - other : inOrder(String(one), String(other));
}
