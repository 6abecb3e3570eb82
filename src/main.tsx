// Composition root: the only place that builds things.
import { render } from "solid-js/web";
import { daftarPembaruan } from "./sync/pembaruan.ts";

const akar = document.getElementById("app");
if (akar) render(() => <h1>Jemput</h1>, akar);
void daftarPembaruan();
