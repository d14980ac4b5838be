/* Searches the archive. The index is scripts in a folder beside this page, each of which calls jianbao.put: so it can be read
   over file://, too, and under a policy that allows nothing but the site's own scripts. */
(function () {
  'use strict';

  var page = document.getElementById('search');
  var words = page.dataset;
  var root = words.root;
  var BLOCKS = 2; // so many files of entities are read unasked
  var SHOWN = 10; // at first; each time that more are asked for, twice as many
  var MOST_SHOWN = 80;
  var AT_ONCE = 10; // so many files are read at a time when all are confirmed
  var TERMS = 4;
  var FACETS = ['bulletin', 'year', 'section', 'kind'];
  var ENTITIES = ['unit', 'region', 'topic'];
  var LINE = '\n';
  var ENTITY = 0xFF00;
  var FEW = 10; // lists up to this length do not say what is in titles

  /* ---- files ---- */

  var files = {};
  var loading = {};
  var policy = window.trustedTypes && window.trustedTypes.createPolicy('jianbao', {
    createScriptURL: function (address) { return address; }
  });

  window.jianbao = {
    put: function (name) { files[name] = Array.prototype.slice.call(arguments, 1); },
    fold: function (text) { return fold(text).text; },
    ask: function (address) { return start(address); },
    ready: function () { return load('fold', stamp()); }
  };

  function load(name, stamp) {
    if (!loading[name]) {
      loading[name] = new Promise(function (done, failed) {
        var script = document.createElement('script');
        var address = root + name + '.js?' + stamp;
        script.onload = function () {
          script.remove();
          if (files[name]) { done(files[name]); } else { script.onerror(); }
        };
        script.onerror = function () {
          delete loading[name];
          failed(new Error(name));
        };
        script.src = policy ? policy.createScriptURL(address) : address;
        document.head.appendChild(script);
      });
    }
    return loading[name];
  }

  /* The first file is asked for anew every five minutes; it says which state of the others belongs to it. */
  function stamp() { return Math.floor(Date.now() / 3e5).toString(36); }

  /* ---- folding: the same sums as dev.jianbao.text.Folding ---- */

  var RANGES = [0xA0, 0x24F, 0x1E00, 0x1EFF, 0x2000, 0x2BFF, 0x2E80, 0x303F, 0x3100, 0x33FF, 0xF900, 0xFAFF, 0xFB00, 0xFB06,
    0xFE10, 0xFE6F, 0xFF00, 0xFFEF, 0x1D400, 0x1D7FF, 0x1F100, 0x1F2FF, 0x2F800, 0x2FA1F];
  var folded = {};
  var han;

  function isDigit(c) { return c >= 48 && c <= 57; }

  function isBlank(c) {
    return c === 32 || (c >= 9 && c <= 13 && c !== 10) || c === 0xA0 || (c >= 0x2000 && c <= 0x200A) || c === 0x202F
      || c === 0x205F || c === 0x3000;
  }

  function isUnseen(c) {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) || (c >= 0xFE00 && c <= 0xFE0F) || c === 0xAD
      || c === 0x2060 || c === 0xFEFF;
  }

  function isWord(c) {
    return isDigit(c) || (c >= 97 && c <= 122) || (c >= 0xC0 && c < 0x590) || (c >= 0x1E00 && c <= 0x1EFF);
  }

  function single(c) {
    if (c < 0x590 || (c >= 0x1E00 && c <= 0x1EFF)) {
      return String.fromCodePoint(String.fromCodePoint(c).toLowerCase().codePointAt(0));
    }
    return han[c] || String.fromCodePoint(c);
  }

  function character(c) {
    if (folded[c] === undefined) {
      var parts = String.fromCodePoint(c);
      for (var i = 0; i < RANGES.length; i += 2) {
        if (c >= RANGES[i] && c <= RANGES[i + 1]) { parts = parts.normalize('NFKD'); }
      }
      folded[c] = c >= 0xE0100 && c <= 0xE01EF ? '' : Array.from(parts).map(function (part) {
        var code = part.codePointAt(0);
        return isUnseen(code) ? '' : single(code);
      }).join('');
    }
    return folded[c];
  }

  function last(text) {
    var c = text.charCodeAt(text.length - 1);
    return c >= 0xDC00 && c <= 0xDFFF && text.length > 1 ? text.codePointAt(text.length - 2) : c;
  }

  /* A text folded, and for each of its units where in the source it comes from. */
  function fold(text) {
    if (!han) {
      var bits = new Bits(files.fold[0]);
      var form = 0;
      han = {};
      Array.from(files.fold[1]).forEach(function (today) { han[form += bits.gamma()] = today; });
    }
    var out = '';
    var at = [];
    var blank = false;
    function add(part, place) {
      for (var i = 0; i < part.length; i++) { at.push(place); }
      out += part;
    }
    for (var i = 0; i < text.length; i++) {
      var c = text.codePointAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (c === 10) {
        blank = false;
        if (out && out[out.length - 1] !== LINE) { add(LINE, i); }
      } else if (!isUnseen(c) && !(c === 44 && !blank && isDigit(out.charCodeAt(out.length - 1))
          && (isDigit(text.charCodeAt(i + 1)) || isDigit(text.charCodeAt(i + 1) - 0xFEE0)))) {
        var part = character(c);
        if (blank && part) {
          blank = false;
          if (out && isWord(last(out)) && isWord(part.codePointAt(0))) { add(' ', i); }
        }
        add(part, i);
        if (c > 0xFFFF) { i++; }
      }
    }
    at.push(text.length);
    return { text: out, at: at };
  }

  function isLetter(c) {
    if (c < 0xC0) { return isDigit(c) || (c >= 97 && c <= 122); }
    return c < ENTITY && c !== 0xD7 && c !== 0xF7 && !(c >= 0x2000 && c <= 0x2E7F) && !(c >= 0x3000 && c <= 0x3004)
      && !(c >= 0x3008 && c <= 0x3020) && !(c >= 0xFE10 && c <= 0xFE6F);
  }

  /* The number of a term, which no other has: dev.jianbao.render.search.Term. */
  function term(first, second) {
    var number = Math.imul(first << 16 | second, 0x9E3779B1);
    number = Math.imul(number ^ number >>> 15, 0x2C1B3C6D);
    return number ^ number >>> 13;
  }

  /* ---- bits and lists: BitText and NumberList, read ---- */

  function Bits(text) {
    this.text = text;
    this.at = 0;
    this.held = 0;
    this.count = 0;
  }

  Bits.prototype.bits = function (width) {
    if (width > 16) { return this.bits(width - 16) * 65536 + this.bits(16); }
    while (this.count < width) {
      this.held = this.held << 15 | this.text.charCodeAt(this.at++) - 0x3000;
      this.count += 15;
    }
    this.count -= width;
    var value = this.held >>> this.count;
    this.held &= (1 << this.count) - 1;
    return value;
  };

  Bits.prototype.unary = function () {
    var ones = 0;
    while (this.bits(1)) { ones++; }
    return ones;
  };

  Bits.prototype.gamma = function () {
    var width = this.unary();
    return (1 << width) + this.bits(width);
  };

  Bits.prototype.rice = function (k) {
    var upper = this.unary();
    return upper * (1 << k) + this.bits(k);
  };

  function numbers(bits, bound, from) {
    var count = bits.gamma() - 1;
    var all = new Int32Array(count);
    var usual = count < 4 || !bits.bits(1);
    var mode = usual ? 0 : bits.bits(2);
    var turns = mode === 2 ? bits.gamma() - 1 : 0;
    var k = usual ? 31 - Math.clz32(Math.floor(bound / (count + 1)) | 1) : bits.bits(5);
    var next = 0;
    var i = 0;
    if (mode === 0) {
      for (; i < count; i++) {
        next += bits.rice(k);
        all[i] = from + next++;
      }
    } else if (mode === 1) {
      for (var gaps = bound - count; gaps > 0; gaps--) {
        for (var until = next + bits.rice(k); next < until; next++) { all[i++] = from + next; }
        next++;
      }
      for (; i < count; next++) { all[i++] = from + next; }
    } else {
      for (; turns > 0; turns -= 2) {
        next += bits.rice(k);
        for (var end = next + bits.rice(k) + 1; next < end; next++) { all[i++] = from + next; }
      }
    }
    return all;
  }

  function both(one, other) {
    var common = [];
    for (var i = 0, j = 0; i < one.length && j < other.length;) {
      if (one[i] === other[j]) { common.push(one[i]); i++; j++; } else if (one[i] < other[j]) { i++; } else { j++; }
    }
    return common;
  }

  function either(one, other) {
    var all = [];
    for (var i = 0, j = 0; i < one.length || j < other.length;) {
      if (j >= other.length || one[i] < other[j]) { all.push(one[i++]); } else {
        if (one[i] === other[j]) { i++; }
        all.push(other[j++]);
      }
    }
    return all;
  }

  function without(one, other) {
    var rest = [];
    for (var i = 0, j = 0; i < one.length; i++) {
      while (j < other.length && other[j] < one[i]) { j++; }
      if (other[j] !== one[i]) { rest.push(one[i]); }
    }
    return rest;
  }

  /* ---- the index ---- */

  var index;
  var starts; // the first passage of each file of texts

  function open() {
    return load('index', stamp()).then(function (read) {
      if (index) { return null; }
      index = read[0];
      var bits = new Bits(index.chunks);
      starts = [0];
      for (var count = bits.gamma(); count > 1; count--) { starts.push(starts[starts.length - 1] + bits.gamma()); }
      return Promise.all([load('fold', index.stamp), load('words', index.stamp)]);
    });
  }

  /* The passages that hold a term, and those whose titles do. */
  function postings(segment, number) {
    var shard = number & segment.shards - 1;
    var sought = number >>> 31 - Math.clz32(segment.shards);
    return load(segment.key + '/' + shard, segment.stamp).then(function (read) {
      var bits = new Bits(read[0]);
      var k = bits.bits(5);
      for (var left = bits.gamma() - 1, rest = 0; left > 0; left--, rest++) {
        rest += bits.rice(k);
        if (rest > sought) { break; }
        var holders = numbers(bits, segment.to - segment.from, segment.from);
        var titled = holders.length > FEW ? numbers(bits, holders.length, 0) : [];
        if (rest === sought) { return [holders, titled.map(function (rank) { return holders[rank]; })]; }
      }
      return [[], []];
    });
  }

  /* What all segments say of some terms: the passages that hold them all. */
  function holding(terms) {
    return Promise.all(index.segments.map(function (segment) {
      return Promise.all(terms.map(function (each) { return postings(segment, each); })).then(function (lists) {
        return [0, 1].map(function (which) {
          return lists.map(function (each) { return each[which]; }).sort(function (a, b) { return a.length - b.length; })
            .reduce(both);
        });
      });
    })).then(function (segments) {
      return [0, 1].map(function (which) {
        return segments.reduce(function (all, each) { return all.concat(Array.from(each[which])); }, []);
      });
    });
  }

  /* The terms by which a word is looked up: its pairs of letters, or its single letters where it has no pair. */
  function termsOf(word) {
    var pairs = [];
    var singles = [];
    var before = 0;
    for (var i = 0; i < word.length; i++) {
      var here = isLetter(word.charCodeAt(i)) ? word.charCodeAt(i) : 0;
      if (here && before) { pairs.push(term(before, here)); }
      if (here && !before && !isLetter(word.charCodeAt(i + 1))) { singles.push(term(here, 0)); }
      before = here;
    }
    return { terms: pairs.concat(singles), exact: word.length === (pairs.length ? 2 : 1) && pairs.length + singles.length === 1 };
  }

  function some(all, most) {
    if (all.length <= most) { return all; }
    var chosen = [];
    for (var i = 0; i < most; i++) { chosen.push(all[Math.round(i * (all.length - 1) / (most - 1))]); }
    return chosen;
  }

  var WORD = /["“”'‘’「『《](.+?)["“”'‘’」』》](?=\s|$)|\S+/g; // what stands in quotes by itself is one word without them
  var MARKS = /[“”‘’·—…、。〈-〟！-／：-＠［-｀｛-･]|[,:](?!\d)|[!?;()"']/g; // what may stand between words
  var DAY = /^((?:19|20)\d\d)[-.\/年](0?[1-9]|1[0-2])(?:月|[-.\/月](0?[1-9]|[12]\d|3[01])日?)?$/;
  var END = '\u0001'; // behind a word: no digit follows

  function parse(text) {
    return (text.match(WORD) || []).map(function (word) {
      return fold(word.replace(WORD, '$1') || word.replace(/^,+|,+$/g, '')).text.replace(/\n/g, '');
    }).filter(function (word, i, all) { return word && all.indexOf(word) === i; });
  }

  function two(number) { return ('0' + number).slice(-2); }

  /* The ways in which a day or month is written: 2024年8月30日, 2024-08-30, 2024.8.30; of other words nothing. */
  function daysOf(word) {
    var parts = DAY.exec(word);
    if (!parts) { return []; }
    var month = +parts[2];
    var day = +parts[3];
    var ways = [[month, day], [two(month), two(day)]].map(function (each) {
      return parts[1] + '年' + each[0] + '月' + (day ? each[1] + '日' : '');
    });
    (day ? ['-', '.', '/'] : ['-']).forEach(function (mark) {
      ways.push([parts[1], two(month)].concat(day ? two(day) : []).join(mark) + END);
      if (day) { ways.push([parts[1], month, day].join(mark) + END); }
    });
    return ways.filter(function (each) { return each !== word; });
  }

  /* All ways to say what is sought, as typed first: lists of words. */
  function waysOf(typed) {
    var days = typed.map(daysOf);
    var ways = [typed];
    for (var way = 0; days.some(function (each) { return way < each.length; }); way++) {
      ways.push(typed.map(function (word, i) { return days[i][Math.min(way, days[i].length - 1)] || word; }));
    }
    return ways;
  }

  /* Where a word stands in a folded text: pairs of beginning and end. */
  function places(text, word) {
    var ends = word.slice(-1) === END;
    var bare = ends ? word.slice(0, -1) : word;
    var all = [];
    for (var at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
      if (!ends || !isDigit(text.charCodeAt(at + bare.length))) { all.push([at, at + bare.length]); }
    }
    return all;
  }

  /* ---- texts ---- */

  var SAME = '\u0001';
  var strings;
  var lengths;
  var chunks = {};

  function phrasebook() {
    var bits = new Bits(files.words[1]);
    lengths = [];
    for (var levels = bits.gamma(); levels > 0; levels--) { lengths.push(bits.gamma() - 1); }
    strings = [];
    for (var at = 0, all = files.words[0]; at < all.length;) {
      var length = bits.unary();
      strings.push(all.substr(at, length));
      at += length;
    }
  }

  /* The texts of a file: strings in Huffman's code, of which we know how many codes each length has. */
  function unpack(text, fields) {
    if (!strings) { phrasebook(); }
    var bits = new Bits(text);
    var out = [''];
    while (out.length <= fields) {
      var code = 0;
      var first = 0;
      var index = 0;
      for (var i = 0; ; i++) {
        code = code * 2 + bits.bits(1);
        if (code - first < lengths[i]) { break; }
        index += lengths[i];
        first = (first + lengths[i]) * 2;
      }
      var string = strings[index + code - first];
      if (string === '\t') { out.push(''); } else { out[out.length - 1] += string || String.fromCharCode(bits.bits(16)); }
    }
    for (var at = 6; at < fields; at += 6) {
      out[at] = out[at].split(SAME).join(out[at - 6].split('#')[0]);
      out[at + 2] = out[at + 2].split(SAME).join(out[at - 4]);
      out[at + 3] = out[at + 3].split(SAME).join(out[at - 3]);
    }
    return out;
  }

  function chunkOf(passage) {
    var low = 0;
    var high = starts.length - 1;
    while (high - low > 1) {
      var middle = low + high >> 1;
      if (starts[middle] <= passage) { low = middle; } else { high = middle; }
    }
    return low;
  }

  function passageAt(number) {
    var chunk = chunkOf(number);
    return load('t/' + chunk, index.stamp).then(function (read) {
      chunks[chunk] = chunks[chunk] || unpack(read[0], (starts[chunk + 1] - starts[chunk]) * 6);
      var at = (number - starts[chunk]) * 6;
      var fields = chunks[chunk];
      return { number: number, ref: fields[at], href: fields[at + 1] || addressOfItem(fields[at]), where: fields[at + 2], date: fields[at + 3],
        title: fields[at + 4], text: fields[at + 5] };
    });
  }

  /* As dev.jianbao.pages.PageUrl makes it of the item's id. */
  function addressOfItem(ref) {
    var parts = /^item:(.+\/)(s?)([^/]+)#(.+)$/.exec(ref);
    var number = /^\d+$/.test(parts[3]) ? parts[3].padStart(parts[2] ? 2 : 3, '0') : parts[3];
    return 'bulletins/' + parts[1] + parts[2] + number + '.html#' + (/^\d/.test(parts[4]) ? 'item-' : '') + parts[4];
  }

  /* How well a passage answers: nothing where it lacks a word, more for the title than for the text. */
  function scoreOf(passage, ways) {
    var title = fold(passage.title).text;
    var text = fold(passage.text).text;
    return Math.max.apply(null, ways.map(function (words) {
      var lacks = false;
      var score = words.reduce(function (sum, word) {
        var titles = places(title, word).length;
        var texts = places(text, word).length;
        lacks = lacks || !titles && !texts;
        return sum + titles * 50 + Math.min(texts, 20);
      }, 1);
      return lacks ? 0 : score;
    }));
  }

  /* ---- a query ---- */

  function asked(address) {
    var parameters = new URLSearchParams(address);
    var query = { q: (parameters.get('q') || '').trim(), sort: parameters.get('sort') === 'date' ? 'date' : '', filters: {} };
    FACETS.concat(ENTITIES).forEach(function (facet) {
      if (parameters.get(facet)) { query.filters[facet] = parameters.get(facet); }
    });
    return query;
  }

  function addressOf(query, change) {
    var parameters = new URLSearchParams();
    if (query.q) { parameters.set('q', query.q); }
    if ((change.sort === undefined ? query.sort : change.sort) === 'date') { parameters.set('sort', 'date'); }
    FACETS.concat(ENTITIES).forEach(function (facet) {
      var value = change[facet] === undefined ? query.filters[facet] : change[facet];
      if (value) { parameters.set(facet, value); }
    });
    return '?' + parameters;
  }

  var decoded = {};

  /* Which value of a facet each passage has, from one on: dev.jianbao.render.search.Runs. */
  function valuesOf(facet) {
    if (!decoded[facet]) {
      var count = index[facet].length - 1;
      var bits = new Bits(index[facet][count]);
      var values = new Int32Array(index.size);
      var followers = [];
      for (var at = 0, value = 0; at < index.size;) {
        var before = value;
        value = bits.bits(1) ? followers[before] || 0 : bits.bits(32 - Math.clz32(count));
        followers[before] = value;
        var to = at + bits.gamma();
        values.fill(value, at, to);
        at = to;
      }
      decoded[facet] = values;
    }
    return decoded[facet];
  }

  function facetList(facet, value) {
    var sought = index[facet].findIndex(function (each) { return each[0] === value; }) + 1;
    var values = valuesOf(facet);
    return sought ? everything().filter(function (each) { return values[each] === sought; }) : [];
  }

  /* The names that begin with what was typed: pairs of a spelling and the place of an entity. */
  function named(typed, least) {
    var key = fold(typed).text.replace(/\n/g, '');
    if (/^[a-z ]+$/.test(key)) { key = key.replace(/ /g, ''); }
    if (key.length < least || !index.names) { return Promise.resolve([]); }
    var file = term(key.charCodeAt(0), key.charCodeAt(1) || 0) & index.names - 1;
    return load('n/' + file, index.stamp).then(function (read) {
      var fields = read[0].split('\t');
      var found = {};
      for (var i = 0; i + 1 < fields.length; i += 2) {
        if (fields[i].lastIndexOf(key, 0) === 0) { found[fields[i + 1]] = found[fields[i + 1]] || fields[i] === key; }
      }
      var places = Object.keys(found).sort(function (a, b) { return found[b] - found[a] || a - b; });
      return Promise.all(places.slice(0, 60).map(function (place) {
        return entityAt(+place).then(function (entity) {
          entity.exact = found[place];
          return entity;
        });
      }));
    });
  }

  function entityAt(place) {
    return load('l/' + (place >> 6), index.stamp).then(function (read) {
      var fields = read[0].split('\t');
      var at = (place & 63) * 4;
      return { place: place, kind: fields[at], id: fields[at + 1], name: fields[at + 2], href: fields[at] + 's/' + fields[at + 1] + '.html',
        count: +fields[at + 3] };
    });
  }

  function about(entity) { return holding([term(ENTITY + (entity.place >>> 16), entity.place & 0xFFFF)]).then(function (lists) { return lists[0]; }); }

  function filterLists(query) {
    var lists = FACETS.filter(function (facet) { return query.filters[facet]; })
      .map(function (facet) { return Promise.resolve(facetList(facet, query.filters[facet])); });
    ENTITIES.filter(function (facet) { return query.filters[facet]; }).forEach(function (facet) {
      var id = query.filters[facet];
      lists.push(named('=' + id, 1).then(function (entities) {
        var entity = entities.filter(function (each) { return each.kind === facet && each.id === id; })[0];
        if (entity) { query.labels[facet] = entity.name; }
        return entity ? about(entity) : [];
      }));
    });
    return Promise.all(lists);
  }

  function everything() {
    var all = [];
    for (var i = 0; i < index.size; i++) { all.push(i); }
    return all;
  }

  /* What answers a query; where nothing does, what has its words without the marks between them. */
  function run(query) {
    query.labels = {};
    return open().then(function () { return answer(query, parse(query.q)); }).then(function (outcome) {
      var apart = parse(query.q.replace(MARKS, ' '));
      if (!outcome || outcome.all.length || !apart.length || apart.join() === query.ways[0].join()) { return outcome; }
      return answer(query, apart).then(function (other) {
        if (other) { other.apart = other.all.length; }
        return other || outcome;
      });
    });
  }

  function answer(query, typed) {
    var ways = waysOf(typed);
    var exact = ways.length === 1;
    var terms = {}; // those of each way, where they are not the same
    ways.forEach(function (words) {
      var all = [];
      words.forEach(function (word) {
        var own = termsOf(word);
        exact = exact && own.exact;
        all = all.concat(own.terms);
      });
      terms[all] = all;
    });
    terms = Object.keys(terms).map(function (key) { return terms[key]; });
    query.ways = ways;
    query.words = [].concat.apply([], ways);
    query.exact = exact;
    if (!terms[0].length && (typed.length || !Object.keys(query.filters).length)) { return Promise.resolve(null); }
    return Promise.all([
      typed.length ? Promise.all(terms.map(function (each) { return holding(some(each, TERMS)); })).then(function (found) {
        return [0, 1].map(function (which) { return found.map(function (each) { return each[which]; }).reduce(either); });
      }) : [everything(), []],
      filterLists(query),
      query.q ? named(query.q, 2) : []
    ]).then(function (found) {
      var exact = found[2].filter(function (each) { return each.exact; });
      query.entities = found[2];
      query.same = exact.length ? exact : found[2].length === 1 || /^[a-z -]+$/i.test(query.q) ? found[2] : [];
      query.narrow = function (passages) { return found[1].reduce(both, passages); };
      return results(query, query.narrow(found[0][0]), found[0][1]);
    }).then(function (outcome) {
      if (!query.same.length) { return outcome; }
      return Promise.all(query.same.map(about)).then(function (lists) {
        var others = without(query.narrow(lists.reduce(either)), outcome.all);
        others.reverse();
        outcome.others = others;
        return outcome;
      });
    });
  }

  /* Results in the order in which they are shown. Where they are few, all are read, confirmed and weighed at once; where they
     are many, each is confirmed when its turn comes to be shown, or all when the reader asks for it. */
  function results(query, passages, titled) {
    var needed = chunksOf(passages);
    if (needed.length > words.files) {
      var inTitle = query.sort ? [] : both(passages, titled).reverse();
      var rest = without(passages, inTitle.slice().reverse()).reverse();
      return { all: passages, order: inTitle.concat(rest), certain: query.exact, chunks: needed, others: [] };
    }
    return Promise.all(passages.map(passageAt)).then(function (read) { return weighed(query, weigh(query, read)); });
  }

  function chunksOf(passages) {
    var needed = [];
    passages.forEach(function (each) {
      var chunk = chunkOf(each);
      if (needed[needed.length - 1] !== chunk) { needed.push(chunk); }
    });
    return needed;
  }

  function weigh(query, read) {
    return read.map(function (each) { return { number: each.number, score: scoreOf(each, query.ways) }; })
      .filter(function (each) { return each.score; });
  }

  function weighed(query, right) {
    var all = right.map(function (each) { return each.number; });
    right.sort(function (a, b) { return (query.sort ? 0 : b.score - a.score) || b.number - a.number; });
    return { all: all, order: right.map(function (each) { return each.number; }), certain: true, others: [] };
  }

  /* Reads all that may be right, some files at a time, and keeps none of what it read. */
  function confirmAll(query, outcome, tell) {
    var run = current;
    var right = [];
    function next(from) {
      tell(from / outcome.chunks.length);
      var some = outcome.chunks.slice(from, from + AT_ONCE);
      if (!some.length) { return weighed(query, right); }
      var last = starts[some[some.length - 1] + 1];
      var passages = outcome.all.filter(function (each) { return each >= starts[some[0]] && each < last; });
      return Promise.all(passages.map(passageAt)).then(function (read) {
        right = right.concat(weigh(query, read));
        some.forEach(function (chunk) {
          delete chunks[chunk];
          delete files['t/' + chunk];
          delete loading['t/' + chunk];
        });
        return run === current ? next(from + AT_ONCE) : null;
      });
    }
    return next(0);
  }

  /* The next results that are right, from a place in the order on. */
  function take(query, outcome, from, most) {
    var taken = [];
    function next(at) {
      if (taken.length >= most || at >= outcome.order.length || at - from >= most) { return { passages: taken, next: at }; }
      var batch = outcome.order.slice(at, at + most - taken.length);
      return Promise.all(batch.map(passageAt)).then(function (read) {
        read.forEach(function (each) { if (outcome.certain || scoreOf(each, query.ways)) { taken.push(each); } });
        return next(at + batch.length);
      });
    }
    return Promise.resolve(next(from));
  }

  /* ---- what the reader sees ---- */

  var form = page.querySelector('form');
  var field = form.querySelector('input');
  var status = document.getElementById('found');
  var narrowing = document.getElementById('narrow');
  var drawer = document.getElementById('narrowing');
  var output = document.getElementById('results');
  var current = 0;

  function say(pattern) {
    var values = Array.prototype.slice.call(arguments, 1);
    return pattern.replace(/\{(\d)\}/g, function (all, at) { return values[at]; });
  }

  function counted(key, count) { return say(count === 1 && words[key + 'One'] ? words[key + 'One'] : words[key], count); }

  function element(name, className, parent, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text !== undefined) { made.textContent = text; }
    if (parent) { parent.appendChild(made); }
    return made;
  }

  function link(href, label, parent) {
    var made = element('a', '', parent, label);
    made.href = href;
    return made;
  }

  function dateOf(iso) {
    var parts = iso.split('-');
    return say(words.day, +parts[0], words.months.split('|')[parts[1] - 1], +parts[2]);
  }

  /* A text with what was sought in it marked. */
  function marked(text, sought, parent) {
    var inside = fold(text);
    var marks = [];
    sought.forEach(function (word) {
      places(inside.text, word).forEach(function (place) {
        var to = inside.at[place[1] - 1];
        marks.push([inside.at[place[0]], to + (text.codePointAt(to) > 0xFFFF ? 2 : 1)]);
      });
    });
    marks.sort(function (a, b) { return a[0] - b[0]; });
    var from = 0;
    marks.forEach(function (mark) {
      if (mark[1] > from) {
        var start = Math.max(mark[0], from);
        parent.appendChild(document.createTextNode(text.slice(from, start)));
        element('mark', '', parent, text.slice(start, mark[1]));
        from = mark[1];
      }
    });
    parent.appendChild(document.createTextNode(text.slice(from)));
  }

  /* The sentence in which the first of the sought words stands; the first sentence where none does. */
  function sentence(text, sought) {
    var inside = fold(text);
    var first;
    sought.some(function (each) {
      first = places(inside.text, each)[0];
      return first;
    });
    var from = first ? inside.at[first[0]] : 0;
    var to = first ? inside.at[first[1] - 1] + 1 : 0;
    var start = from;
    var end = to;
    while (start > 0 && !/[。！？；\n]/.test(text[start - 1]) && from - start < 60) { start--; }
    while (end < text.length && !/[。！？；\n]/.test(text[end - 1] || ' ') && end - to < 80) { end++; }
    if (/[\uDC00-\uDFFF]/.test(text[start])) { start--; }
    if (/[\uDC00-\uDFFF]/.test(text[end] || '')) { end++; }
    var cutBefore = start > 0 && !/[。！？；\n]/.test(text[start - 1]);
    var cutAfter = end < text.length && !/[。！？；\n]/.test(text[end - 1]) && text[end] !== LINE;
    return (cutBefore ? '……' : '') + text.slice(start, end).trim() + (cutAfter ? '……' : '');
  }

  function show(passage, sought, parent) {
    var entry = element('li', 'entry', parent);
    var colon = passage.ref.indexOf(':');
    entry.setAttribute('data-' + passage.ref.slice(0, colon), passage.ref.slice(colon + 1));
    var lead = element('p', 'lead', entry);
    lead.lang = words.han;
    marked(passage.title, sought, link(passage.href, '', lead));
    var text = sentence(passage.text, sought);
    if (text && text !== passage.title) {
      var quote = element('p', 'under', entry);
      quote.lang = words.han;
      marked(text, sought, quote);
    }
    var margin = element('div', 'margin', entry);
    if (passage.date) {
      element('time', '', element('p', 'when', margin), dateOf(passage.date)).setAttribute('datetime', passage.date);
    }
    if (passage.where) {
      var where = element('p', 'ref', margin, passage.where);
      where.lang = words.han;
    }
  }

  /* A list that grows by a button at its end. */
  function grow(query, outcome, sought, entries, from, most) {
    var run = current;
    return take(query, outcome, from, most).then(function (taken) {
      if (run !== current) { return; }
      var first = entries.children.length;
      taken.passages.forEach(function (each) { show(each, sought, entries); });
      if (taken.next < outcome.order.length) {
        var more = element('button', 'more', null, words.more);
        more.type = 'button';
        more.onclick = function () {
          more.remove();
          output.setAttribute('aria-busy', 'true');
          grow(query, outcome, sought, entries, taken.next, Math.min(most * 2, MOST_SHOWN)).then(function () {
            output.removeAttribute('aria-busy');
            var next = entries.children[first + taken.passages.length];
            if (next) { next.querySelector('a').focus(); }
          });
        };
        entries.parentNode.insertBefore(more, entries.nextSibling);
      }
    });
  }

  function group(label, parent) {
    var line = element('p', 'group', parent);
    element('span', 'quiet', line, say(words.label, label));
    return line;
  }

  function choice(query, facet, value, label, count, line) {
    var change = {};
    var chosen = query.filters[facet] === value;
    change[facet] = chosen ? '' : value;
    var made = link(addressOf(query, change), label, line);
    if (chosen) { made.setAttribute('aria-current', 'true'); }
    if (facet !== 'kind' && facet !== 'year') { made.lang = words.han; }
    element('span', 'num', made, ' ' + (chosen ? '×' : count));
  }

  function facets(query, outcome) {
    var atMost = outcome.certain ? '' : '≤';
    FACETS.forEach(function (facet) {
      var counts = [];
      var of = valuesOf(facet);
      outcome.all.forEach(function (each) { counts[of[each]] = (counts[of[each]] || 0) + 1; });
      var values = index[facet].slice(0, -1).map(function (each, i) {
        return { value: each[0], label: facet === 'kind' ? words['kind' + each[0]] : facet === 'year' ? say(words.yearOf, each[0]) : each[1],
          count: counts[i + 1] };
      }).filter(function (each) { return each.count; });
      if (facet === 'year') { values.reverse(); }
      if (values.length > 1 || query.filters[facet]) {
        var line = group(words['facet' + facet], narrowing);
        values.forEach(function (each) { choice(query, facet, each.value, each.label, atMost + each.count, line); });
      }
    });
    var blocks = {};
    outcome.all.forEach(function (each) { blocks[each >> 10] = true; });
    blocks = Object.keys(blocks);
    if (index.entities && blocks.length) {
      if (blocks.length <= BLOCKS) { return entityFacets(query, outcome, blocks, atMost); }
      var line = element('p', 'group', narrowing);
      var button = element('button', '', line, words.byName);
      button.type = 'button';
      button.onclick = function () {
        line.remove();
        entityFacets(query, outcome, blocks, atMost);
      };
    }
    return null;
  }

  function entityFacets(query, outcome, blocks, atMost) {
    var run = current;
    var width = Math.max(1, 32 - Math.clz32(index.entities - 1));
    return Promise.all(blocks.map(function (block) { return load('e/' + block, index.stamp); })).then(function (read) {
      var counts = {};
      var at = 0;
      read.forEach(function (file, i) {
        var bits = new Bits(file[0]);
        var from = blocks[i] * 1024;
        for (var number = from; number < Math.min(from + 1024, index.size); number++) {
          while (outcome.all[at] < number) { at++; }
          for (var left = bits.gamma() - 1; left > 0; left--) {
            var place = bits.bits(width);
            if (outcome.all[at] === number) { counts[place] = (counts[place] || 0) + 1; }
          }
        }
      });
      var shown = {};
      var places = Object.keys(counts).sort(function (a, b) { return counts[b] - counts[a] || a - b; }).filter(function (place) {
        var kind = index.kinds.filter(function (each) { return each[1] <= place; }).length;
        shown[kind] = (shown[kind] || 0) + 1;
        return shown[kind] <= 8;
      });
      return Promise.all(places.map(function (place) { return entityAt(+place); })).then(function (entities) {
        if (run !== current) { return; }
        ENTITIES.forEach(function (kind) {
          var own = entities.filter(function (each) { return each.kind === kind; });
          if (own.length) {
            var line = group(words['facet' + kind], narrowing);
            own.forEach(function (each) { choice(query, kind, each.id, each.name, atMost + counts[each.place], line); });
          }
        });
      });
    });
  }

  function entities(query) {
    if (!query.entities.length) { return; }
    var line = element('p', 'group names', output);
    element('span', 'quiet', line, say(words.label, words.names));
    query.entities.sort(function (a, b) { return b.exact - a.exact || b.count - a.count || a.place - b.place; }).slice(0, 12)
      .forEach(function (each) {
        var made = link(each.href, each.name, line);
        made.lang = words.han;
        made.setAttribute('data-' + each.kind, each.id);
        if (each.count > 0) { element('span', 'num', made, ' ' + each.count); }
      });
  }

  function sorting(query, outcome) {
    if (outcome.order.length < 2 || !query.words.length) { return; }
    var line = group(words.sort, narrowing);
    [['', words.byRelevance], ['date', words.byDate]].forEach(function (each) {
      var made = link(addressOf(query, { sort: each[0] }), each[1], line);
      if (query.sort === each[0]) { made.setAttribute('aria-current', 'true'); }
    });
  }

  /* To confirm all results takes long where they are many, so the reader decides. */
  function offer(query, outcome) {
    var line = element('p', 'group', output);
    var button = element('button', '', line, say(words.confirm, (outcome.chunks.length * index.chunk / 1e6).toFixed(1)));
    button.type = 'button';
    button.onclick = function () {
      button.disabled = true;
      output.setAttribute('aria-busy', 'true');
      return confirmAll(query, outcome, function (part) { button.textContent = say(words.confirming, Math.round(part * 100)); })
        .then(function (confirmed) {
          if (!confirmed) { return null; }
          confirmed.others = outcome.others;
          clear();
          return present(query, confirmed).then(function () { status.focus(); });
        });
    };
  }

  function present(query, outcome) {
    var count = outcome.all.length;
    status.textContent = (outcome.apart ? words.apart : '') + (count ? counted(outcome.certain ? 'found' : 'atMost', count)
      : query.entities.length ? words.onlyNames : words.none)
      + (outcome.others.length ? ' ' + counted('others', outcome.others.length) : '');
    drawer.hidden = !count;
    drawer.open = drawer.open || window.matchMedia('(min-width: 73.75em)').matches;
    if (!outcome.certain) { offer(query, outcome); }
    sorting(query, outcome);
    entities(query);
    var entries = element('ol', 'entries', output);
    var work = [grow(query, outcome, query.words, entries, 0, SHOWN), facets(query, outcome)];
    if (outcome.others.length) {
      var names = query.same.map(function (each) { return each.name; });
      var head = element('h2', 'side', output, say(words.otherNames, names.slice(0, 3).join(words.join) + (names.length > 3 ? '……' : '')));
      head.lang = words.han;
      var others = element('ol', 'entries others', output);
      work.push(grow(query, { order: outcome.others, certain: true }, names.map(function (name) { return fold(name).text; }), others, 0, SHOWN));
    }
    return Promise.all(work);
  }

  function clear() {
    [narrowing, output].forEach(function (each) { while (each.firstChild) { each.firstChild.remove(); } });
    drawer.hidden = true;
    output.removeAttribute('aria-busy');
  }

  /* Shows what an address asks for, whether it is the page's own or not. */
  function start(address) {
    var mine = ++current;
    var query = asked(address);
    field.value = query.q;
    page.removeAttribute('data-done');
    if (!query.q && !Object.keys(query.filters).length) {
      clear();
      status.textContent = '';
      page.setAttribute('data-done', '');
      return Promise.resolve();
    }
    status.textContent = words.searching;
    return run(query).then(function (outcome) {
      if (mine !== current) { return null; }
      clear();
      if (!outcome) {
        status.textContent = words.nothing;
        return null;
      }
      return present(query, outcome);
    }).catch(function () {
      if (mine === current) { status.textContent = words.failed; }
    }).then(function () {
      if (mine === current) { page.setAttribute('data-done', query.q); }
    });
  }

  function go(address) {
    history.pushState(null, '', address);
    return start(address);
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var query = asked(location.search);
    query.q = field.value.trim();
    go(addressOf(query, { unit: '', region: '', topic: '', bulletin: '', year: '', section: '', kind: '' }));
  });

  page.addEventListener('click', function (event) {
    var chosen = event.target.closest('#narrow a');
    if (chosen && !event.defaultPrevented && !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(chosen.getAttribute('href')).then(function () { status.focus(); });
    }
  });

  document.addEventListener('keydown', function (event) {
    var links = Array.from(output.querySelectorAll('.lead a'));
    var at = links.indexOf(document.activeElement);
    var inField = document.activeElement === field;
    if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (at >= 0 || inField && event.key === 'ArrowDown')) {
      var to = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (to < links.length) {
        event.preventDefault();
        (to < 0 ? field : links[to]).focus();
      }
    }
  });

  window.addEventListener('popstate', function () { start(location.search); });
  start(location.search);
}());
