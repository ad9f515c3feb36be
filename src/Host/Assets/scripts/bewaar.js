// Keeps a form marked data-bewaar safe while it is being filled in: a POST of the whole form, antiforgery token
// included, a moment after the last change. Everything also works without: the submit button saves.
import { tekst } from './tekst.js';

const pause = 1500;
const retryAfter = 10000;

export function bewaar(form) {
  const status = statusLine(form);
  let timer = 0;
  let busy = false;
  let dirty = false;
  let stopped = false;

  function show(state, key) {
    status.dataset.staat = state;
    status.textContent = tekst(key);
  }

  function plan(delay) {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(save, delay);
  }

  async function save() {
    if (busy) return plan(pause);
    busy = true;
    dirty = false;
    show('bezig', 'bewaarBezig');
    try {
      settle(await fetch(form.dataset.bewaar || form.action, {
        method: 'POST', body: new FormData(form), redirect: 'manual', headers: { Accept: 'application/json' },
      }));
    } catch {
      dirty = true;
      show('fout', 'bewaarGeenVerbinding');
      plan(retryAfter);
    }
    busy = false;
    form.toggleAttribute('data-niet-bewaard', dirty);
  }

  function settle(response) {
    if (response.ok) {
      newVersion(response.headers.get('ETag'));
      if (!dirty) show('klaar', 'bewaarKlaar');
      return;
    }
    dirty = true;
    stopped = response.status === 409 || response.status === 412;
    if (stopped) return show('fout', 'bewaarAndereVersie');
    if (response.type === 'opaqueredirect' || response.status === 401) { stopped = true; return show('fout', 'bewaarAfgemeld'); }
    if (response.status === 400 || response.status === 422) return show('fout', 'bewaarOngeldig');
    show('fout', 'bewaarMislukt');
    plan(retryAfter);
  }

  function newVersion(etag) {
    const field = form.querySelector('[data-versie]') ?? form.elements.namedItem('versie') ?? form.elements.namedItem('Versie');
    if (etag && field) field.value = etag.replace(/^W\//, '').replaceAll('"', '');
  }

  form.addEventListener('input', () => {
    dirty = true;
    form.setAttribute('data-niet-bewaard', '');
    plan(pause);
  });
  form.addEventListener('submit', () => { stopped = true; clearTimeout(timer); });
}

function statusLine(form) {
  const existing = form.querySelector('[data-bewaar-status]');
  if (existing) return existing;
  const line = document.createElement('p');
  line.className = 'kt-bewaar';
  line.dataset.bewaarStatus = '';
  line.setAttribute('role', 'status');
  form.append(line);
  return line;
}
