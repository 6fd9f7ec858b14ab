// The catalogue and the JSON-LD of every page, expanded by jsonld: nothing is lost, no address is relative, and the catalogue lists the
// files of the data package.
import jsonld from 'jsonld';
import { run } from './rapport.mjs';

const DCAT = 'http://www.w3.org/ns/dcat#';
const SPDX = 'http://spdx.org/rdf/terms#';
const BLOCK = /<script\b[^>]*\btype="application\/ld\+json"[^>]*>(.*?)<\/script>/gs;

// Safe mode refuses what expansion would otherwise drop in silence, and relative addresses.
const OPTIONS = { safe: true, base: null, documentLoader: answer };

await run(async (site, fault) => {
  await compareCatalogue(site, fault);
  let blocks = 0;
  for (const path of site.files('.', '.html')) {
    for (const [, block] of site.text(path).matchAll(BLOCK)) {
      blocks++;
      await expand(path, block, fault);
    }
  }

  if (blocks === 0) {
    fault('no page has a block of JSON-LD');
  }

  return `${blocks} blocks`;
});

/** No network: schema.org answers that every word is its own. */
async function answer(url) {
  if (/^https?:\/\/schema\.org\/?$/.test(url)) {
    return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
  }

  throw new Error(`nothing is asked of ${url}`);
}

async function expand(path, text, fault) {
  try {
    const expanded = await jsonld.expand(JSON.parse(text), OPTIONS);
    relativeIn(expanded).forEach((id) => fault(`${path}: ${id} is relative`));
    if (expanded.length === 0) {
      fault(`${path}: nothing is left once expanded`);
    }

    return expanded;
  } catch (error) {
    const detail = error.details?.event?.details ?? error.details?.cause?.message ?? '';
    fault(`${path}: ${error.message} ${detail && JSON.stringify(detail)}`.trimEnd());
    return [];
  }
}

/** The keys, types and identifiers that are not addresses. */
function relativeIn(node) {
  if (Array.isArray(node)) {
    return node.flatMap(relativeIn);
  }

  if (node === null || typeof node !== 'object') {
    return [];
  }

  const ids = [node['@id'], ...[node['@type'] ?? []].flat(), ...Object.keys(node).filter((key) => !key.startsWith('@'))];
  return [...ids.filter((id) => id !== undefined && !/^(?:[a-z][a-z0-9+.-]*:|_:)/i.test(id)), ...Object.values(node).flatMap(relativeIn)];
}

/** One distribution for each resource of the data package, at its address, with its size and its digest. */
async function compareCatalogue(site, fault) {
  if (!site.has('donnees/catalogue.jsonld')) {
    fault('donnees/catalogue.jsonld: absent');
    return;
  }

  const graph = await expand('donnees/catalogue.jsonld', site.text('donnees/catalogue.jsonld'), fault);
  const distributions = nodesIn(graph).filter((node) => node['@type']?.includes(`${DCAT}Distribution`));
  const byAddress = new Map(distributions.map((node) => [node[`${DCAT}downloadURL`]?.[0]['@id'], node]));
  const { resources, homepage } = site.json('donnees/datapackage.json');
  for (const resource of resources) {
    const address = new URL(resource.path, homepage).href;
    const node = byAddress.get(address);
    if (node === undefined) {
      fault(`donnees/catalogue.jsonld: no distribution of ${address}`);
      continue;
    }

    const size = node[`${DCAT}byteSize`]?.[0]['@value'];
    const digest = node[`${SPDX}checksum`]?.[0][`${SPDX}checksumValue`]?.[0]['@value'];
    if (size !== String(resource.bytes)) {
      fault(`donnees/catalogue.jsonld: ${resource.path} has ${resource.bytes} bytes, not ${size}`);
    }

    if (`sha256:${digest}` !== resource.hash) {
      fault(`donnees/catalogue.jsonld: ${resource.path} has ${resource.hash}, not ${digest}`);
    }
  }
}

function nodesIn(value) {
  return value === null || typeof value !== 'object' ? [] : [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(nodesIn)];
}
