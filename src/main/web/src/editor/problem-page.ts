import { SolutionEditor } from "./solution-editor";
import { wireSplitter } from "./splitter";

// The page of one problem: turns the form with a text area into an editor. Without this script the form still submits.
const section = document.querySelector<HTMLElement>(".solution[data-problem]");
if (section) new SolutionEditor(section);

const page = document.querySelector<HTMLElement>(".problem-page");
const bar = page?.querySelector<HTMLElement>(".splitter");
if (page && bar) wireSplitter(page, bar);
