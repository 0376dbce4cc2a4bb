import { SolutionEditor } from "./solution-editor";
import { wireSplitter } from "./splitter";

// The page of one problem: turns the form with a text area into an editor. Without this script the form still submits.
const section = document.querySelector<HTMLElement>(".bench[data-problem]");
if (section) new SolutionEditor(section);

const workbench = document.querySelector<HTMLElement>(".workbench");
const bar = workbench?.querySelector<HTMLElement>(".splitter");
if (workbench && bar) wireSplitter(workbench, bar);
