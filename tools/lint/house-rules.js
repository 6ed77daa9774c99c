/** The rules of this house that oxlint does not have: how things are named, and who may look at the clock. */

const vagueWords = ['Manager', 'Helper', 'Util', 'Common', 'Base', 'Impl', 'Data', 'Info'];
const wordsWithPlural = new Set(
  vagueWords.flatMap((word) => [word, `${word}s`]).map((word) => word.toLowerCase()),
);

/** `PlanDataStore` and `plan-data-store.ts` hold the vague word "data"; `Database` and TypeORM's `DataSource` do not. */
export function vagueWordIn(name) {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/data\Wsource/i, '')
    .split(/[^A-Za-z0-9]+/);
  return words.find((word) => wordsWithPlural.has(word.toLowerCase()));
}

const namesSayWhat = {
  create(context) {
    const refuseVague = (node, name) => {
      const word = vagueWordIn(name);
      if (word)
        context.report({ node, message: `"${name}" hides behind "${word}": say what it is or does.` });
    };
    const refuseVagueDeclaration = (node) => node.id && refuseVague(node.id, node.id.name);
    return {
      Program(node) {
        refuseVague(node, context.filename.split(/[\\/]/).at(-1));
      },
      ClassDeclaration: refuseVagueDeclaration,
      TSInterfaceDeclaration: refuseVagueDeclaration,
      TSTypeAliasDeclaration: refuseVagueDeclaration,
      TSEnumDeclaration: refuseVagueDeclaration,
    };
  },
};

const isDate = (node) => node.type === 'Identifier' && node.name === 'Date';

const theClockIsGiven = {
  create(context) {
    const refuse = (node) =>
      context.report({
        node,
        message: 'A rule does not look at the clock: take today or now as an argument.',
      });
    return {
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) refuse(node);
      },
      CallExpression(node) {
        const { callee } = node;
        if (isDate(callee)) refuse(node);
        if (callee.type === 'MemberExpression' && isDate(callee.object) && callee.property.name === 'now')
          refuse(node);
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: { 'names-say-what': namesSayWhat, 'the-clock-is-given': theClockIsGiven },
};
