/** A button that copies a text of the page; without this program the text is selected by hand and the button stays away. */
function show(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.hidden = false;
}

document.addEventListener('turbo:load', show);

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
  const text = document.querySelector<HTMLTextAreaElement>(`#${button?.dataset['copy'] ?? 'nothing'}`);
  if (!button || !text) return;
  text.select();
  void copy(button, text.value);
});

async function copy(button: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  button.textContent = button.dataset['copied'] ?? button.textContent;
}
