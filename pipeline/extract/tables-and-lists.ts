/** Old pages lay out everything in tables and galleries in lists; only real ones are kept as such. */

/** A list whose items are lines of text: no paragraphs, boxes, headings or tables inside. */
export function isPlainList(list: Element): boolean {
  if (list.querySelector('li') === null) return false;
  return (
    list.querySelector(
      'li p + p, li div, li h1, li h2, li h3, li h4, li table, li section, li article, li blockquote, li figure, li dl',
    ) === null
  );
}

const longestCell = 400;

/** A table that shows data: rows and columns of short cells. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, form, h1, h2, ul, iframe') !== null) return false;
  const rows = [...table.querySelectorAll('tr')];
  const wide = rows.filter((row) => row.children.length > 1);
  if (rows.length < 2 || wide.length < rows.length / 2) return false;
  return [...table.querySelectorAll('td')].every((cell) => (cell.textContent ?? '').trim().length <= longestCell);
}
