import { Bench } from "./bench";
import { splitter } from "./splitter";

// The problem page: a form with a text area becomes a workbench. Without this script the form still submits.
const section = document.querySelector<HTMLElement>(".bench[data-problem]");
if (section) new Bench(section);

const workbench = document.querySelector<HTMLElement>(".workbench");
const bar = workbench?.querySelector<HTMLElement>(".splitter");
if (workbench && bar) splitter(workbench, bar);
