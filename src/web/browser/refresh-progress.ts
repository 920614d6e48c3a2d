import { visit } from '@hotwired/turbo';

/** A page that shows a long piece of work asks for itself again, until it no longer shows one. */
let timer: number | undefined;

function schedule(): void {
  window.clearTimeout(timer);
  const seconds = Number(document.querySelector<HTMLElement>('[data-refresh-after]')?.dataset['refreshAfter']);
  if (seconds > 0) timer = window.setTimeout(refresh, seconds * 1000);
}

/** Whoever is filling something in is not disturbed: the page asks again later. */
function refresh(): void {
  if (isFillingIn()) schedule();
  else visit(location.href, { action: 'replace' });
}

function isFillingIn(): boolean {
  const box = document.activeElement;
  const types = box instanceof HTMLElement && box.matches('main :is(input, select, textarea)');
  return (
    types ||
    [...document.querySelectorAll<HTMLInputElement>('main input[type="file"]')].some(({ files }) => files?.length)
  );
}

document.addEventListener('turbo:load', schedule);
document.addEventListener('turbo:visit', () => window.clearTimeout(timer));
