import{h as i}from"./chunk-PX6KOKVB.js";function n(m){for(let e of m.querySelectorAll("time[datetime]")){let t=new Date(e.dateTime);Number.isNaN(t.getTime())||(e.textContent=i(t))}}export{n as a};
