// Lint rules that hold the structure: import direction, no cycles, Solid's reactivity, a pure domain.
import js from "@eslint/js";
import tseslint from "typescript-eslint";
import solid from "eslint-plugin-solid/configs/typescript";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import globals from "globals";

/** Which top-level folders a folder may import from (besides itself). */
const mayImport = {
  "src/lib": [],
  "src/domain": ["src/lib"],
  "src/protocol": ["src/lib", "src/domain"],
  "src/vault": ["src/lib", "src/domain", "src/protocol"],
  "src/capture": ["src/lib", "src/domain", "src/protocol", "src/vault", "workers"],
  "src/ocr": ["src/lib", "src/domain", "src/protocol", "src/vault", "workers"],
  "src/store": ["src/lib", "src/domain", "src/protocol", "src/vault"],
  "src/sync": ["src/lib", "src/domain", "src/protocol", "src/vault", "src/store"],
  "src/ui": ["src/lib", "src/domain", "src/protocol", "src/vault", "src/store", "src/sync", "src/capture", "src/ocr"],
  workers: ["src/lib", "src/domain", "src/protocol", "src/vault", "src/capture"],
  gateway: ["src/lib", "src/domain", "src/protocol", "src/vault"],
};
const folders = Object.keys(mayImport);
const zones = folders.map((target) => ({
  target: `./${target}`,
  from: [...folders, "test", "bench", "scripts"]
    .filter((from) => from !== target && !mayImport[target].includes(from))
    .map((from) => `./${from}`),
  message: "Import direction of docs/architecture.md.",
}));

const impure = [
  "Date",
  "crypto",
  "fetch",
  "indexedDB",
  "localStorage",
  "performance",
  "window",
  "document",
  "navigator",
];

export default tseslint.config(
  { ignores: ["dist", "dist.*", "node_modules", "data", "public", "bench/out", "test/out"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.*.json" })] },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      eqeqeq: ["error", "always"],
      "no-console": "error",
    },
  },
  { files: ["**/*.tsx"], ...solid },
  {
    files: ["**/*.tsx"],
    rules: {
      // These call what they are given at once, or when a person acts.
      "solid/reactivity": [
        "warn",
        {
          customReactiveFunctions: ["lakukan", "kirim", "map", "toSorted"],
        },
      ],
    },
  },
  {
    files: ["src/domain/**", "src/lib/**"],
    rules: {
      "no-restricted-globals": ["error", ...impure.filter((name) => name !== "Date")],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The domain has no clock." },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The domain has no clock." },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "The domain has no randomness.",
        },
      ],
    },
  },
  {
    files: ["scripts/**", "bench/**", "test/**", "gateway/main.ts", "eslint.config.js"],
    rules: { "no-console": "off" },
  },
  { files: ["test/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
