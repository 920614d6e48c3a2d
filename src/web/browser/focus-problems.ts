/**
 * Turbo sets the focus on a new page but not on one that it morphs: a form that comes back with problems to the same
 * address. The summary of the problems must have the focus there too.
 */
document.addEventListener('turbo:render', () => {
  const wanted = document.querySelector<HTMLElement>('[autofocus]');
  if (wanted && document.activeElement !== wanted) wanted.focus();
});
