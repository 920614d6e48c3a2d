/** A link to an article leads to a part that is folded: it is opened when the address names it. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  target.scrollIntoView();
}

document.addEventListener('turbo:load', openTarget);
window.addEventListener('hashchange', openTarget);
