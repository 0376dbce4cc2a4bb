import{a}from"./chunk-26KMLR3P.js";import"./chunk-NOYYMWUD.js";import"./chunk-WOT6VMZA.js";export{a as Editor};
