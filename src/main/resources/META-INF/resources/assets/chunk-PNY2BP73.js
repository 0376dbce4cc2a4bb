import{a}from"./chunk-WSVKJJ3M.js";import"./chunk-VHRAPGOM.js";import"./chunk-WOT6VMZA.js";export{a as CodeEditor};
