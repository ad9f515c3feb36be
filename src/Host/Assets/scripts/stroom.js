// Keeps the end of a round up to date while a page is open: an element marked data-stroom names the stream. When the
// end moves, the page says so; when the round closes, an answer comes or the reader may
// no longer watch, it offers to load again. Without script the
// page tells the same after loading again. EventSource reconnects by itself. What the page itself shows stands beside it
// (data-open, data-sluit, data-antwoorden), so that a change between the page and the first word is told too.
import { tekst } from './tekst.js';

export function stroom(element) {
  const source = new EventSource(element.dataset.stroom);
  const status = document.createElement('p');
  status.className = 'kt-stroom';
  status.setAttribute('role', 'status');
  element.append(status);
  const { open, sluit, antwoorden } = element.dataset;
  let known = sluit ? { open: open === 'ja', sluit, antwoorden: Number(antwoorden) } : null;

  source.addEventListener('stand', (event) => {
    const now = JSON.parse(event.data);
    if (known !== null) {
      if (known.open && !now.open) say('stroomGesloten');
      else if (!known.open && now.open) say('stroomNieuws');
      else if (Date.parse(known.sluit) !== Date.parse(now.sluit)) say('stroomVerschoven');
      else if (known.antwoorden !== now.antwoorden) say('stroomAntwoord');
    }
    known = now;
  });
  for (const [word, key] of [['einde', 'stroomGesloten'], ['toegang', 'stroomToegang']]) {
    source.addEventListener(word, () => {
      source.close();
      say(key);
    });
  }

  // It reconnects by itself after a lost connection, but not after an answer that is no stream: then it is closed for good.
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) say('stroomWeg');
  });

  function say(key) {
    const link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = tekst('stroomLaden');
    status.replaceChildren(tekst(key) + ' ', link);
  }
}
