/** The address of an article on the page of its instrument: "Đ9 k3" → "dieu-9-k3". */
export const articleAnchor = (article: string): string =>
  article
    .replace(/^Đ(?=\d)/, 'dieu-')
    .replaceAll('đ', 'dd')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-');
