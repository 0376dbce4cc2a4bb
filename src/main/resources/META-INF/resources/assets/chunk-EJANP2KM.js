import{h as i}from"./chunk-3JR6UXCI.js";function n(o){for(let e of o.querySelectorAll("time[datetime]")){let t=new Date(e.dateTime);Number.isNaN(t.getTime())||(e.textContent=i(t))}}export{n as a};
