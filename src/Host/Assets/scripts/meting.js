// Renews the meter while somebody types in a form marked data-meting: the form goes to that address a moment after the last
// change, the answer comes in the element named by data-meting-in. Nothing is kept by it; a button does the same without script.
const pause = 700;

export function meting(form) {
  const out = document.getElementById(form.dataset.metingIn);
  if (!out) return;
  const spoken = document.createElement('p');
  spoken.className = 'kt-verborgen';
  spoken.setAttribute('role', 'status');
  out.after(spoken);
  let timer = 0;
  let running = null;

  async function measure() {
    running?.abort();
    running = new AbortController();
    out.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(form.dataset.meting, {
        method: 'POST', body: new FormData(form), redirect: 'manual', headers: { 'X-Deel': 'meting' }, signal: running.signal,
      });
      if (response.ok) show(await response.text());
    } catch {
      // Typed on, or no connection: the next change tries again, and saving says what is wrong.
    }
    out.removeAttribute('aria-busy');
  }

  function show(html) {
    const made = new DOMParser().parseFromString(html, 'text/html');
    out.replaceChildren(...made.body.childNodes);
    const sentence = out.querySelector('[data-meting-zin]')?.textContent ?? '';
    if (spoken.textContent !== sentence) spoken.textContent = sentence;
  }

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(measure, pause);
  });
  form.addEventListener('submit', () => clearTimeout(timer));
}
