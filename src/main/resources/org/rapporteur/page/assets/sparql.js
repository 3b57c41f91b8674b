// The query in an editor: colours, brackets, completion of terms, prefixes and variables.
(() => {
  const form = document.querySelector('form.sparql');
  const area = form.querySelector('textarea');
  const words = form.dataset.words.split(' ');
  const keywords = ('SELECT DISTINCT WHERE OPTIONAL FILTER UNION MINUS BIND VALUES GRAPH ORDER BY GROUP BY HAVING LIMIT OFFSET '
    + 'COUNT CONSTRUCT ASK DESCRIBE PREFIX EXISTS NOT IN AS DESC ASC STR STRSTARTS CONTAINS LCASE REGEX COALESCE IF BOUND').split(' ');
  function hint(editor) {
    const cursor = editor.getCursor(), line = editor.getLine(cursor.line);
    let start = cursor.ch;
    while (start && /[\w:?$-]/.test(line[start - 1])) start--;
    const begun = line.slice(start, cursor.ch).toLowerCase();
    const variables = [...new Set(editor.getValue().match(/[?$]\w+/g) || [])];
    const list = [...words, ...variables, ...keywords].filter(w =>
      w.toLowerCase().startsWith(begun) && w.toLowerCase() !== begun || begun.length > 2 && w.toLowerCase().includes(':' + begun));
    return {list, from: CodeMirror.Pos(cursor.line, start), to: cursor};
  }
  const editor = CodeMirror.fromTextArea(area, {mode: 'application/sparql-query', lineNumbers: true, matchBrackets: true, lineWrapping: true,
    extraKeys: {'Ctrl-Space': e => e.showHint({hint, completeSingle: false}), 'Ctrl-Enter': () => form.requestSubmit(), 'Cmd-Enter': () => form.requestSubmit(),
      Tab: false, 'Shift-Tab': false}, screenReaderLabel: 'Query'});
  editor.on('inputRead', (e, change) => {
    if (/[\w:?]/.test(change.text[0])) e.showHint({hint, completeSingle: false});
  });
  document.getElementById('question').addEventListener('change', e => e.target.form.requestSubmit());
})();
