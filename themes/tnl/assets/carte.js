// The map for those who look closer; the page is complete without it.
// At rest the drawing of the build is untouched. While the visitor zooms, filters or looks around a commune, another layer
// takes its place: one link a territory, grouped by the rules of generator/SiteGen/Geo/Regroupement.cs.

const figure = document.querySelector('figure.carte');
const toile = figure.querySelector('.toile');
const passer = figure.querySelector('.passer');
const commandes = figure.querySelector('.commandes');
const form = document.querySelector('.filtres');
const autour = document.querySelector('.autour');
const [, , LARGEUR, HAUTEUR] = toile.getAttribute('viewBox').split(' ').map(Number);
const CLOSEST = 32;

const maker = espace => (nom, attributs, ...contenu) => {
  const cree = document.createElementNS(espace, nom);
  for (const [cle, valeur] of Object.entries(attributs)) cree.setAttribute(cle, valeur);
  cree.append(...contenu);
  return cree;
};
const html = maker('http://www.w3.org/1999/xhtml');
const dessin = maker('http://www.w3.org/2000/svg');

const clamp = (valeur, bas, haut) => Math.min(haut, Math.max(bas, valeur));
const compare = new Intl.Collator('fr').compare;
const count = n => `${n || 'Aucun'}\u00a0territoire${n > 1 ? 's' : ''}`;

/** Lower case, without accents, ligatures or punctuation: what names and questions are compared by. The search does the same. */
export const fold = texte => texte.toLowerCase().normalize('NFD').replace(/œ/g, 'oe').replace(/æ/g, 'ae')
  .replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, ' ').trim();

// --- What the page says

/** The territories of the list, by address; one of two régions stands there twice. */
const liste = new Map();
for (const li of document.querySelectorAll('li[data-labels]')) {
  const lien = li.querySelector('a');
  const href = lien.getAttribute('href');
  const { regions, labels, position } = li.dataset;
  const nom = lien.lastChild.textContent;
  const texte = lien.nextSibling.textContent.trim();
  const plie = fold(`${nom} ${texte.split('. ')[0]}`);
  liste.get(href)?.li.push(li) ?? liste.set(href, {
    ...li.dataset, href, nom, texte, li: [li],
    regions: regions.split(' '),
    labels: labels.split(' ').map(label => label.split(':')),
    position: position?.split(' ').map(Number),
    plie: [plie, plie.replace(/\bsaint/g, 'st'), plie.replace(/\bst(e?)\b/g, 'saint$1')].join(' '),
  });
}

const marques = [...toile.querySelectorAll(':scope > a')].map(a => {
  const use = a.querySelector('use');
  const [, nom, texte] = a.querySelector('title').textContent.match(/^(.*?)\u00a0: (.*)$/);
  const [x, y] = ['x', 'y'].map(c => Number(use.getAttribute(c)));
  const href = a.getAttribute('href');
  const dessinee = use.getAttribute('href');
  return {
    a, x, y, href, nom, dessinee,
    place: a.dataset.place?.split(' ').map(Number) ?? [x, y],
    texte: liste.get(href)?.texte ?? texte,
    groupe: /^#carte-g3?$/.test(dessinee),
    nombre: Number(a.querySelector('text:not(.nom)')?.textContent ?? 1),
    loupe: a.matches('.loupe'),
  };
});
const staysAt = etroite => marques.filter(m => !m.a.matches(`.loupe, [display], ${etroite ? '.large' : '.etroite'}`));

/** All the territories of the map at their true places, from north to south: the order decides of the groups. */
const territoires = new Map();
for (const m of marques) {
  if (!m.groupe && !m.loupe) territoires.set(m.href, { ...m, x: m.place[0], y: m.place[1] });
}
const ordonnes = [...territoires.values()].sort((a, b) => a.y - b.y || a.x - b.x || compare(a.nom, b.nom));

// On the largest sites a group stands for territories that the page does not hold: such a map only grows.
const complete = staysAt(false).reduce((somme, m) => somme + m.nombre, 0) === territoires.size;

// --- Groups: the rules of Regroupement.cs

const squared = (a, b) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

function join(groupes, ajoute, distance) {
  let [proche, moindre] = [-1, distance ** 2];
  groupes.forEach((groupe, i) => {
    const carre = squared(groupe, ajoute);
    if (carre < moindre) [proche, moindre] = [i, carre];
  });
  if (proche < 0) return groupes.push(ajoute) && false;
  const a = groupes[proche];
  const [n, m] = [a.membres.length, ajoute.membres.length];
  groupes[proche] = {
    x: (a.x * n + ajoute.x * m) / (n + m),
    y: (a.y * n + ajoute.y * m) / (n + m),
    membres: [...a.membres, ...ajoute.membres],
  };
  return true;
}

function spread(points, distance, largeur) {
  const groupes = [];
  for (const point of points) join(groupes, point, distance);
  for (let i = 0; i < groupes.length; i++) {
    const [groupe] = groupes.splice(i, 1);
    // What it joined has moved, so all may meet again.
    if (join(groupes, groupe, distance)) i = -1;
    else groupes.splice(i, 0, groupes.pop());
  }
  return groupes.flatMap(groupe => {
    const n = groupe.membres.length;
    if (n < 2 || n > 3) return [groupe];
    const bord = n * distance / 2;
    const milieu = clamp(groupe.x, bord, Math.max(bord, largeur - bord));
    const rang = groupe.membres.map((membre, i) => ({ x: milieu + (i - (n - 1) / 2) * distance, y: groupe.y, membres: [membre] }));
    return rang.some(r => groupes.some(g => g !== groupe && squared(r, g) < distance ** 2)) ? [groupe] : rang;
  });
}

/** How much larger marks are drawn on a narrow map: the stylesheet tells, for it knows how wide the map is. */
const size = () => Number(getComputedStyle(toile).getPropertyValue('--taille')) || 1;
const isNarrow = () => size() > 1;

/** The groups as they are seen at a zoom, in units of the screen: a mark keeps its size, so places move apart instead. */
function arrange(points, zoom) {
  const agrandis = points.map(p => ({ x: p.x * zoom, y: p.y * zoom, membres: [p] }));
  return complete ? spread(agrandis, 42 * size(), LARGEUR * zoom).sort((a, b) => a.y - b.y || a.x - b.x) : agrandis;
}

// --- The layer that replaces the drawing at rest

let vue = { x: 0, y: 0, k: 1 };
/** By address, what the filters keep, each with the key of the level to show; null when nothing is filtered. */
let gardes = null;
/** The commune that the visitor looks around, at its place in the drawing. */
let ici = null;
let around = null;
let affichees = [];
const couche = dessin('g', { class: 'marques' });
toile.append(couche);

const shown = () => complete ? ordonnes.filter(t => !gardes || gardes.has(t.href)) : staysAt(isNarrow());

/** The drawing of a territory at the level that the filters ask for. */
function drawingOf(territoire) {
  const niveau = gardes?.get(territoire.href);
  const dessinee = niveau ? `${territoire.dessinee.slice(0, 9)}${niveau}` : territoire.dessinee;
  return document.getElementById(dessinee.slice(1)) ? dessinee : territoire.dessinee;
}

function titleOf(membres) {
  if (membres.length === 1) return `${membres[0].nom}\u00a0: ${membres[0].texte}`;
  const noms = membres.map(m => m.nom).sort(compare);
  const autres = noms.splice(12).length;
  if (autres) noms.push(`${autres}\u00a0autre${autres > 1 ? 's' : ''}`);
  return `${count(membres.length)}\u00a0: ${new Intl.ListFormat('fr').format(noms)}`;
}

function markOf({ membres }) {
  const [seul] = membres;
  const ensemble = membres.length > 1;
  const n = ensemble ? membres.length : seul.nombre;
  const a = dessin('a', { href: ensemble ? passer.getAttribute('href') : seul.href, 'data-membres': membres.map(m => m.href).join(' ') },
    dessin('title', {}, titleOf(membres)),
    dessin('use', { href: !ensemble ? drawingOf(seul) : n > 99 ? '#carte-g3' : '#carte-g' }));
  if (n > 1) {
    a.classList.add('groupe');
    a.append(dessin('text', {}, n));
  }
  return a;
}

/** Writes names beside the marks, where they hide nothing. */
function letter() {
  const [rayon, corps] = isNarrow() ? [36, 42] : [23, 21];
  const pris = affichees.map(({ x, y }) => [x - rayon, y - rayon, x + rayon, y + rayon]);
  for (const { a, x, y, membres } of affichees.filter(m => m.membres.length === 1 && !m.membres[0].groupe)) {
    const longueur = membres[0].nom.length * corps * .56;
    // On the right, unless the view ends there.
    const sensA = x + rayon + longueur > vue.x * vue.k + LARGEUR ? -1 : 1;
    for (const sens of [sensA, -sensA]) {
      const bord = x + sens * (rayon + 3);
      const boite = [Math.min(bord, bord + sens * longueur), y - corps * .7, Math.max(bord, bord + sens * longueur), y + corps * .5];
      if (boite[0] < 0 || boite[2] > LARGEUR * vue.k || pris.some(p => p[0] < boite[2] && boite[0] < p[2] && p[1] < boite[3] && boite[1] < p[3])) continue;
      pris.push(boite);
      a.append(dessin('text', { class: 'nom', x: sens * (rayon + 3), y: corps / 3, 'text-anchor': sens > 0 ? 'start' : 'end', 'aria-hidden': true }, membres[0].nom));
      break;
    }
  }
}

/** Marks keep their size on the screen, whatever the zoom. */
function scale() {
  const part = 1 / vue.k;
  for (const { a, x, y, k } of affichees) a.setAttribute('transform', `translate(${x / k} ${y / k}) scale(${part})`);
  for (const { a, x, y, loupe } of marques) {
    if (loupe && part < 1) a.setAttribute('transform', `translate(${x * (1 - part)} ${y * (1 - part)}) scale(${part})`);
    else if (loupe) a.removeAttribute('transform');
  }
  // So do the lines and letters of the ground.
  toile.style.setProperty('--zoom', vue.k);
}

/** The territories that a mark stands for; none when the page does not know. */
function membersOf(a) {
  const affichee = affichees.find(m => m.a === a);
  if (affichee) return affichee.membres.filter(m => !m.groupe);
  const marque = marques.find(m => m.a === a);
  if (!marque.groupe) return [marque];
  if (!complete || marque.loupe) return [];
  return arrange(ordonnes, 1).reduce((proche, g) => squared(g, marque) < squared(proche, marque) ? g : proche).membres;
}

function draw() {
  const tenu = toile.contains(document.activeElement) && membersOf(document.activeElement)[0];
  const prise = vue.k > 1 || gardes || ici;
  toile.classList.toggle('active', Boolean(prise));
  toile.classList.toggle('zoomee', vue.k > 1);
  affichees = prise ? arrange(shown(), vue.k).map(g => ({ ...g, k: vue.k, a: markOf(g) })) : [];
  if (complete) letter();
  couche.replaceChildren(...affichees.map(m => m.a));
  if (ici) {
    const croix = dessin('g', { class: 'vous', role: 'img', 'aria-label': `Vous êtes ici\u00a0: ${ici.nom}` }, dessin('path', { d: 'M-24 0h48M0-24v48' }), dessin('circle', { r: 9 }));
    affichees.push({ a: croix, x: ici.x * vue.k, y: ici.y * vue.k, k: vue.k, membres: [] });
    couche.append(croix);
  }
  scale();
  if (tenu) {
    // The mark that had the focus is gone: it goes to the one that stands for the same territory.
    const suivante = [...affichees, ...marques].find(({ a }) => a.checkVisibility() && membersOf(a).some(m => m.href === tenu.href));
    suivante?.a.focus({ preventScroll: true });
  }
}

// --- Moving about

const doigts = new Map();

function moveTo(x, y, k) {
  k = clamp(k, 1, CLOSEST);
  const zoome = k !== vue.k;
  vue = { k, x: clamp(x, 0, LARGEUR - LARGEUR / k), y: clamp(y, 0, HAUTEUR - HAUTEUR / k) };
  toile.setAttribute('viewBox', `${vue.x} ${vue.y} ${LARGEUR / k} ${HAUTEUR / k}`);
  dezoomer.ariaDisabled = ensemble.ariaDisabled = k === 1;
  zoomer.ariaDisabled = k === CLOSEST;
  closeCard();
  if (k > 1) openGround();
  // Nothing is taken away from under a finger: its gesture would end there.
  if (zoome && doigts.size < 2) draw();
  else if (zoome) scale();
}

function zoomBy(facteur, point = { x: vue.x + LARGEUR / vue.k / 2, y: vue.y + HAUTEUR / vue.k / 2 }) {
  const k = clamp(vue.k * facteur, 1, CLOSEST);
  moveTo(point.x - (point.x - vue.x) * vue.k / k, point.y - (point.y - vue.y) * vue.k / k, k);
}

/** Shows some places as close as they can all be seen, and tells whether that is any closer. */
function frame(points, least = 1) {
  const [xs, ys] = ['x', 'y'].map(c => points.map(p => p[c]));
  const [gauche, droite, haut, bas] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const k = clamp(.75 * Math.min(LARGEUR / (droite - gauche), HAUTEUR / (bas - haut)), least, CLOSEST);
  const plusPres = k > vue.k;
  moveTo((gauche + droite - LARGEUR / k) / 2, (haut + bas - HAUTEUR / k) / 2, k);
  return plusPres;
}

const placeOf = evenement => {
  const cadre = toile.getBoundingClientRect();
  return {
    x: vue.x + (evenement.x - cadre.x) / cadre.width * LARGEUR / vue.k,
    y: vue.y + (evenement.y - cadre.y) / cadre.height * HAUTEUR / vue.k,
  };
};

/** The ground of the country is a file; as part of the page its lines and letters keep their size as it grows. */
async function openGround() {
  const image = toile.querySelector('.fond image:not(.ouverte)');
  if (!image) return;
  image.classList.add('ouverte');
  const fond = await fetch(image.getAttribute('href'))
    .then(reponse => reponse.text())
    .then(texte => new DOMParser().parseFromString(texte.replace(/<(style|title)>.*?<\/\1>/gs, ''), 'image/svg+xml').documentElement, () => null);
  if (fond?.localName === 'svg') image.replaceWith(...fond.children);
}

const makeButton = (texte, action) => {
  const bouton = html('button', { type: 'button' }, texte);
  bouton.addEventListener('click', action);
  return bouton;
};

const [zoomer, dezoomer, ensemble] = commandes.querySelectorAll('button');
zoomer.addEventListener('click', () => zoomBy(2));
dezoomer.addEventListener('click', () => zoomBy(.5));
ensemble.addEventListener('click', () => moveTo(0, 0, 1));
commandes.hidden = false;

figure.addEventListener('keydown', e => {
  if (e.ctrlKey || e.metaKey || e.altKey || !e.target.closest('.toile, .commandes')) return;
  const { x, y, k = 1 } = [...marques, ...affichees].find(m => m.a === e.target) ?? {};
  const point = x && { x: x / k, y: y / k };
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[e.key] ?? [];
  if ('+='.includes(e.key)) zoomBy(2, point);
  else if (e.key === '-') zoomBy(.5, point);
  else if (e.key === '0') moveTo(0, 0, 1);
  else if (dx !== undefined && vue.k > 1) moveTo(vue.x + dx * LARGEUR / vue.k / 4, vue.y + dy * HAUTEUR / vue.k / 4, vue.k);
  else return;
  e.preventDefault();
});

// Not on the drawing: that would give it the focus too.
figure.addEventListener('focusin', e => {
  const marque = affichees.find(m => m.a === e.target);
  if (!marque) return;
  const [x, y] = [marque.x / marque.k - vue.x, marque.y / marque.k - vue.y];
  const [largeur, hauteur, marge] = [LARGEUR / vue.k, HAUTEUR / vue.k, 20 / vue.k];
  if (Math.min(x, y, largeur - x, hauteur - y) < marge) {
    moveTo(vue.x + x - largeur / 2, vue.y + y - hauteur / 2, vue.k);
    e.target.scrollIntoView({ block: 'nearest' });
  }
});

toile.addEventListener('wheel', e => {
  if (!e.ctrlKey && !e.metaKey) return;
  e.preventDefault();
  zoomBy(clamp(2 ** (-e.deltaY * (e.deltaMode ? 30 : 1) / 100), .5, 2), placeOf(e));
}, { passive: false });

// A mouse drags what is zoomed; one finger scrolls the page, two move the map and zoom it.
let glisse = false;
toile.addEventListener('pointerdown', e => {
  if (doigts.size === 0) glisse = false;
  if (e.pointerType === 'touch' || (e.button === 0 && vue.k > 1)) doigts.set(e.pointerId, e);
});
addEventListener('pointermove', e => {
  const avant = doigts.get(e.pointerId);
  if (!avant || (!glisse && Math.hypot(e.x - avant.x, e.y - avant.y) < 4)) return;
  // A button let go outside of the window is not told.
  if (e.pointerType === 'mouse' && !e.buttons) return doigts.delete(e.pointerId);
  doigts.set(e.pointerId, e);
  if (e.pointerType === 'touch' && doigts.size < 2) return;
  glisse = true;
  const autre = [...doigts.values()].find(d => d.pointerId !== e.pointerId);
  const [de, vers] = [placeOf(avant), placeOf(e)];
  if (autre) {
    zoomBy(Math.hypot(e.x - autre.x, e.y - autre.y) / Math.max(1, Math.hypot(avant.x - autre.x, avant.y - autre.y)), placeOf(autre));
  } else {
    moveTo(vue.x + de.x - vers.x, vue.y + de.y - vers.y, vue.k);
  }
});
for (const fin of ['pointerup', 'pointercancel']) {
  addEventListener(fin, e => {
    if (doigts.delete(e.pointerId) && e.pointerType === 'touch' && glisse) draw();
  });
}
for (const debut of ['touchstart', 'touchmove']) {
  toile.addEventListener(debut, e => e.touches.length > 1 && e.preventDefault(), { passive: false });
}
toile.addEventListener('dragstart', e => e.preventDefault());

// --- The card of a territory

const fiche = html('div', { class: 'fiche-de-carte', role: 'region', 'aria-label': 'Territoire choisi', hidden: '' });
figure.append(fiche);
let choisie = null;

function closeCard() {
  const dedans = fiche.contains(document.activeElement);
  fiche.hidden = true;
  if (dedans) choisie.focus();
}

function openCard(a, membres) {
  choisie = a;
  const lien = m => html('a', { href: m.href }, m.nom);
  const [seul] = membres;
  fiche.replaceChildren(
    ...membres.length > 1
      ? [html('p', {}, count(membres.length)), html('ul', {}, ...membres.map(m => html('li', {}, lien(m), ` ${m.texte}`)))]
      : [html('p', {}, lien(seul)), html('p', {}, seul.texte)],
    makeButton('Fermer', closeCard));
  fiche.hidden = false;
  // Below its mark, or above where there is no room, and never out of the map.
  const [cadre, carte, marque] = [figure, toile, a.querySelector('use')].map(e => e.getBoundingClientRect());
  const [largeur, hauteur] = [fiche.offsetWidth, fiche.offsetHeight + 16];
  const gauche = clamp(marque.x + (marque.width - largeur) / 2, carte.x, Math.max(carte.x, carte.right - largeur));
  const haut = marque.bottom + hauteur > innerHeight && marque.y - hauteur > carte.y ? marque.y - hauteur + 8 : marque.bottom + 8;
  fiche.style.left = `${gauche - cadre.x}px`;
  fiche.style.top = `${haut - cadre.y}px`;
  fiche.querySelector('a').focus();
}

toile.addEventListener('click', e => {
  if (glisse && e.detail) return e.preventDefault();
  const a = e.target.closest('a');
  if (!a || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  const membres = membersOf(a);
  if (!membres.length) return;
  e.preventDefault();
  if (membres.length === 1 || !frame(membres, vue.k)) openCard(a, membres);
}, true);
document.addEventListener('keydown', e => e.key === 'Escape' && closeCard());

// --- Filters: the map, the list and the address say the same

const champs = form ? [...form.elements].filter(c => c.name) : [];
const valueOf = champ => champ.localName === 'select' && champ.selectedIndex < 1 ? '' : champ.value.trim();

function filter() {
  const [texte, edition, niveau, type, region] = champs.map(valueOf);
  const mots = fold(texte).split(' ');
  gardes = new Map();
  for (const t of liste.values()) {
    const label = t.labels.find(([annee, cle]) => (!edition || annee === edition) && (!niveau || cle === niveau));
    const garde = label && (!type || t.type === type) && (!region || t.regions.includes(region)) && mots.every(m => t.plie.includes(m));
    if (garde) gardes.set(t.href, label[1]);
    for (const li of t.li) li.hidden = !garde;
  }
  for (const section of document.querySelectorAll('section.lettre')) section.hidden = !section.querySelector('li:not([hidden])');
  const places = ordonnes.filter(t => gardes.has(t.href)).length;
  form.querySelector('output').textContent = `${count(gardes.size)} sur ${liste.size}, dont ${places || 'aucun'} sur la carte`;
  if (champs.every(c => !valueOf(c))) gardes = null;
  closeCard();
  draw();
  around?.tell();
}

function readAddress() {
  const adresse = new URLSearchParams(location.search);
  for (const champ of champs) {
    const voulu = adresse.get(champ.name) ?? '';
    if (champ.localName === 'input') champ.value = voulu;
    else champ.selectedIndex = Math.max(0, [...champ.options].findIndex((o, i) => i && o.value === voulu));
    // A filter that is set is not left folded.
    if (champ.selectedIndex) form.querySelector('details').open = true;
  }
  filter();
}

function writeAddress() {
  const adresse = new URL(location.href);
  adresse.search = new URLSearchParams(champs.map(c => [c.name, valueOf(c)]).filter(([, v]) => v));
  filter();
  history.replaceState(history.state, '', adresse);
}

if (form && liste.size) {
  form.hidden = false;
  form.addEventListener('input', writeAddress);
  form.addEventListener('submit', e => e.preventDefault());
  form.addEventListener('reset', e => {
    e.preventDefault();
    for (const champ of champs) champ.localName === 'input' ? champ.value = '' : champ.selectedIndex = 0;
    around?.leave();
    moveTo(0, 0, 1);
    writeAddress();
  });
  addEventListener('popstate', readAddress);
  // A browser that comes back fills the fields by itself, later than this.
  addEventListener('pageshow', readAddress);
  readAddress();
}

new ResizeObserver(() => affichees.length && draw()).observe(toile);

// --- Around a commune: another file, read by those who ask

if (autour && liste.size) {
  autour.hidden = false;
  const show = (commune, autres) => {
    ici = commune;
    if (ici) frame([ici, ...autres.map(t => territoires.get(t.href)).filter(Boolean)]);
    draw();
  };
  let lue;
  const read = () => lue ??= import(autour.dataset.module).then(({ lookAround }) => {
    around = lookAround(autour, { liste, ordonnes, fold, html, makeButton, show, filtered: () => gardes });
  });
  autour.addEventListener('focusin', read);
  autour.addEventListener('submit', e => {
    e.preventDefault();
    read().then(() => around.suggest(true));
  });
}
