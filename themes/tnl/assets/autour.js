// What is near a commune, for the visitor who writes its name: looked for here, in short lists of communes that are read as
// they are asked for. Nobody is told where the visitor is.

/** Past articles and « saint »: the rule of ClefDeCommune.cs, which names the lists. */
const strip = nom => nom.replace(/^((les?|la|l) )*((sainte?|ste?) ((les?|la|l) )*)?/, '');
const radians = degres => degres * Math.PI / 180;

/** Metres on a sphere as large as the Earth. */
function metres([latA, lonA], [latB, lonB]) {
  const [a, b] = [radians(latA), radians(latB)];
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(lonB - lonA) / 2) ** 2;
  return 2 * 6371008.8 * Math.asin(Math.sqrt(h));
}

const tellDistance = m => m < 1000 ? 'moins de 1\u00a0km'
  : `${(m / 1000).toLocaleString('fr', { maximumFractionDigits: m < 9950 ? 1 : 0 })}\u00a0km`;

/** Départements whose codes have three characters are drawn apart. */
const zoneOf = departement => departement?.length === 3 ? departement : '';

/** Lambert-93 as the drawing, or Mercator in the small frames of overseas, up to a scale and a shift. */
function project([lat, lon], zone) {
  const [phi, lambda, e, n] = [radians(lat), radians(lon), .0818191910428, .725607765];
  if (zone) return { x: lambda, y: -Math.asinh(Math.tan(phi)) };
  const r = Math.exp(n * (e * Math.atanh(e * Math.sin(phi)) - Math.atanh(Math.sin(phi))));
  return { x: r * Math.sin(n * (lambda - radians(3))), y: r * Math.cos(n * (lambda - radians(3))) };
}

/** The place of a point in the drawing: the territories that stand there give the scale and the shift. */
function placeOf(position, zone, reperes) {
  const paires = reperes.map(r => ({ de: project(r.position, zone), vers: r }));
  const middle = (cle, c) => paires.reduce((somme, p) => somme + p[cle][c], 0) / paires.length;
  const [dx, dy, vx, vy] = [middle('de', 'x'), middle('de', 'y'), middle('vers', 'x'), middle('vers', 'y')];
  let [commun, carre] = [0, 0];
  for (const { de, vers } of paires) {
    commun += (de.x - dx) * (vers.x - vx) + (de.y - dy) * (vers.y - vy);
    carre += (de.x - dx) ** 2 + (de.y - dy) ** 2;
  }
  const point = project(position, zone);
  return commun > 0 ? { x: vx + (point.x - dx) * commun / carre, y: vy + (point.y - dy) * commun / carre } : null;
}

/** Makes the form answer; the map says what its filters keep, and shows what is found. */
export function lookAround(form, { liste, ordonnes, fold, html, makeButton, show, filtered }) {
  const [champ, annonce] = ['input', 'output'].map(nom => form.querySelector(nom));
  const [choix, proches] = [html('ul', {}), html('ol', {})];
  form.append(choix, proches);
  const sainted = texte => fold(texte).replace(/\bst(e?)\b/g, 'saint$1');
  const lues = new Map();
  let ici = null;

  async function suggest(envoyee) {
    const question = sainted(champ.value);
    const cle = strip(question).replace(/[^a-z]/g, '').slice(0, 2);
    choix.replaceChildren();
    if (ici && !question) choose(null);
    if (!ici) annonce.textContent = envoyee && !cle ? 'Écrivez le nom d’une commune.' : '';
    if (cle.length < (envoyee ? 1 : 2)) return;
    if (!lues.has(cle)) {
      // No file: no commune whose name begins so.
      lues.set(cle, fetch(`${form.dataset.communes}${cle}.json`).then(r => r.status === 404 ? [] : r.ok ? r.json() : Promise.reject(r)));
    }
    const communes = await lues.get(cle).catch(() => lues.delete(cle) && null);
    // Another letter may have been written meanwhile.
    if (question !== sainted(champ.value)) return;
    const begins = ([nom]) => sainted(nom).startsWith(question);
    const trouvees = communes?.filter(([nom]) => strip(sainted(nom)).startsWith(strip(question))).sort((a, b) => begins(b) - begins(a));
    const n = trouvees?.length;
    if (envoyee && n === 1) return choose(trouvees[0]);
    annonce.textContent = !trouvees ? 'La liste des communes n’a pas pu être lue.'
      : n === 0 ? 'Aucune commune de ce nom n’est connue de ce site.'
      : n > 8 ? `8\u00a0communes sur ${n}\u00a0: précisez le nom.`
      : `${n}\u00a0commune${n > 1 ? 's' : ''} de ce nom\u00a0:`;
    proches.replaceChildren();
    choix.replaceChildren(...(trouvees ?? []).slice(0, 8).map(c => html('li', {}, makeButton(`${c[0]} (${c[1]})`, () => choose(c)))));
  }

  function choose(commune) {
    const [nom, departement, lat, lon] = commune ?? [];
    ici = commune && { nom: `${nom} (${departement})`, departement, position: lat === undefined ? null : [lat, lon] };
    choix.replaceChildren();
    const vus = tell();
    const zone = zoneOf(departement);
    const reperes = ordonnes.map(t => ({ ...t, ...liste.get(t.href) })).filter(t => t.position && zoneOf(t.departement) === zone);
    const place = ici?.position && placeOf(ici.position, zone, reperes);
    show(place ? { ...place, nom: ici.nom } : null, vus);
    if (commune) (proches.querySelector('a') ?? champ).focus();
  }

  /** Says what is near; tells it again when the filters keep something else. */
  function tell() {
    const candidats = [...liste.values()].filter(t => !filtered() || filtered().has(t.href));
    const vus = !ici ? []
      : !ici.position ? candidats.filter(t => t.departement === ici.departement)
      : candidats.filter(t => t.position).map(t => ({ ...t, metres: metres(ici.position, t.position) })).sort((a, b) => a.metres - b.metres).slice(0, 5);
    const retenus = filtered() ? ', parmi ceux que les filtres retiennent' : '';
    if (ici) {
      const dit = ici.position ? 'les territoires les plus proches'
        : `la position de cette commune n’est pas connue de ce site\u202f; ${vus.length ? 'voici les' : 'il ne connaît pas de'} territoires de son département`;
      annonce.textContent = `${ici.nom}\u00a0: ${dit}${retenus}.`;
    }
    proches.replaceChildren(...vus.map(t => html('li', {}, html('a', { href: t.href }, t.nom), t.metres === undefined ? '' : `, ${tellDistance(t.metres)}`)));
    return vus;
  }

  champ.addEventListener('input', () => suggest(false));
  suggest(false);
  return {
    suggest,
    tell,
    leave() {
      champ.value = '';
      suggest(false);
    },
  };
}
