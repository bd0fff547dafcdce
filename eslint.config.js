// @ts-check
import importX from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import pluginVue from 'eslint-plugin-vue'
import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'

/**
 * The architecture: what each folder of src/ may import. ARCHITECTURE.md tells what each folder is.
 * @type {Record<string, { layers: string[], libraries: string[] }>}
 */
export const LAYERS = {
  domain: { layers: [], libraries: ['zod'] },
  messages: { layers: ['domain'], libraries: ['vue'] },
  exchange: { layers: ['domain'], libraries: ['zod', 'yaml', '@noble/hashes', 'fflate'] },
  solver: { layers: ['domain'], libraries: ['highs'] },
  storage: { layers: ['domain', 'exchange'], libraries: ['dexie'] },
  sections: { layers: ['domain', 'messages'], libraries: [] },
  charts: { layers: ['domain', 'messages', 'sections'], libraries: ['chart.js', 'vue-chartjs', 'vue'] },
  documents: { layers: ['domain', 'messages', 'sections', 'charts'], libraries: ['docx', 'hucre'] },
  workers: { layers: ['domain', 'messages', 'sections', 'charts', 'documents', 'solver'], libraries: [] },
  stores: { layers: ['domain', 'messages', 'sections', 'exchange', 'charts', 'documents', 'workers', 'storage'], libraries: ['pinia', 'vue'] },
  components: { layers: ['domain', 'messages', 'sections', 'charts'], libraries: ['vue', 'vue-router'] },
  pages: { layers: ['domain', 'messages', 'sections', 'stores', 'charts', 'components'], libraries: ['vue', 'vue-router'] },
  app: {
    layers: ['domain', 'messages', 'sections', 'exchange', 'documents', 'workers', 'storage', 'stores', 'charts', 'components', 'pages'],
    libraries: ['vue', 'pinia', 'vue-router'],
  },
  cli: { layers: ['domain', 'messages', 'sections', 'exchange', 'documents', 'solver'], libraries: [] },
}
const LIBRARIES = [...new Set(Object.values(LAYERS).flatMap(layer => layer.libraries))]

const layerRules = Object.entries(LAYERS).map(([name, { layers, libraries }]) => ({
  name: `layer/${name}`,
  files: [`src/${name}/**/*.{ts,vue}`],
  rules: /** @type {import('eslint').Linter.RulesRecord} */ ({
    'import-x/no-restricted-paths': ['error', {
      zones: [{
        target: `./src/${name}`,
        from: Object.keys(LAYERS)
          .filter(other => other !== name && !layers.includes(other))
          .map(other => `./src/${other}`),
        message: `${name}/ may import ${layers.join(', ') || 'no other layer'}.`,
      }],
    }],
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [
        ...LIBRARIES.filter(library => !libraries.includes(library)).map(library => ({
          group: [library, `${library}/*`],
          message: `${library} is not used in ${name}/.`,
        })),
        ...(name === 'cli' ? [] : [{ group: ['node:*'], message: 'Only cli/ runs in Node.' }]),
      ],
    }],
  }),
}))

export default defineConfigWithVueTs(
  { ignores: ['dist', 'coverage', 'node_modules', '.cache', 'test-results', 'playwright-report'] },
  pluginVue.configs['flat/recommended'],
  vueTsConfigs.strict,
  {
    name: 'src',
    files: ['src/**/*.{ts,vue}'],
    plugins: { 'import-x': /** @type {any} */ (importX) },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'src/tsconfig.json' })] },
    rules: {
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'vue/require-default-prop': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/define-emits-declaration': ['error', 'type-literal'],
      'vue/define-props-destructuring': 'error',
      'vue/prefer-use-template-ref': 'error',
      'vue/max-props': ['error', { maxProps: 6 }],
      'vue/no-unused-properties': 'error',
      'vue/no-unused-emit-declarations': 'error',
      'vue/no-unused-refs': 'error',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/require-explicit-slots': 'error',
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': 'off',
    },
  },
  {
    name: 'no assertions',
    files: ['src/**/*.{ts,vue}'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    name: 'formatting of templates is left to the author',
    files: ['**/*.vue'],
    rules: {
      'vue/max-attributes-per-line': 'off', 'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off', 'vue/html-closing-bracket-newline': 'off', 'vue/html-indent': 'off',
      'vue/multiline-html-element-content-newline': 'off', 'vue/first-attribute-linebreak': 'off',
    },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true }] } },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  ...layerRules,
)
